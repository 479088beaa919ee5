// How well the checks of letters find what is wrong, and whether they leave good letters alone.
#pragma once

namespace afterword::eval {

/// Prints precision, recall and F1 by kind for the letters of tests/eval/letters. With `misses`, what was overlooked
/// and what was marked wrongly, on the part that was tuned on.
void evaluate_letters(bool misses);

}  // namespace afterword::eval
