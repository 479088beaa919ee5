// How every question is remembered: the table `memory`, kept up to date from reviews and answers (domain/memory.h).
#pragma once

#include <optional>

#include "domain/memory.h"
#include "domain/records.h"

namespace afterword::store {

class Connection;

/// The preference that holds the hour at which a day of practice begins.
constexpr std::string_view rollover_preference = "practice.rollover";
int rollover_hour(Connection& connection);

/// Works out anew what changed since: the questions that triggers named, or all of them where the hour of the roll-over
/// or the way of working it out changed. Costs next to nothing where nothing did. Inside a transaction.
void refresh_memory(Connection& connection);
/// Works out all of them anew.
void rebuild_memory(Connection& connection);

/// Nothing for a question that was neither practised nor asked.
std::optional<domain::Memory> load_memory(Connection& connection, domain::QuestionId id);

}  // namespace afterword::store
