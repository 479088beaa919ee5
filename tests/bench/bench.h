// The parts of `./run bench`; each prints its lines.
#pragma once

#include <string>

namespace afterword::bench {

/// Start to first frame and memory as ratios to `bare_window`, a program that draws one bare Dear ImGui window.
void start_and_memory(const std::string& bare_window, int runs);
/// Processor time of the window that nobody touches, each figure over about `seconds`: on the first page, with a caret
/// blinking in a page of free recall, and with the caret at rest.
void idle_processor(int seconds);
/// UI time per frame of every screen and step, with the fullest sample that is at hand imported.
void screens();
/// One typed character to the disk, beside one row by plain SQLite with the same durability.
void commits();
/// The practice schedule: a million reviews, what is due among a million questions, a plan for ten thousand.
void practice();
/// The follow-up plan of a thousand open interviews.
void plan();
/// Every page and the searches over 5,000 people and 2,000 interviews.
void crowd();
/// A transcript of three hours, from bytes to questions.
void transcript();

}  // namespace afterword::bench
