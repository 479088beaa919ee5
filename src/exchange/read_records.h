// What each record of the interchange file is made of: its known keys, read over what the record holds already.
#pragma once

#include "domain/records.h"
#include "exchange/object_reader.h"
#include "exchange/recall_marks.h"

namespace afterword::exchange {

// Each reads every key but `id` and keeps the unknown ones in `extra`.
void read_record(ObjectReader& in, domain::Opportunity& out);
void read_record(ObjectReader& in, domain::Person& out);
/// The people that marks of the raw page may lead to must be read before.
void read_record(ObjectReader& in, domain::Interview& out, const FindPerson& find);
void read_record(ObjectReader& in, domain::Question& out);
void read_record(ObjectReader& in, domain::Note& out);
void read_record(ObjectReader& in, domain::Task& out);
void read_settings(ObjectReader& in, domain::Settings& out);

}  // namespace afterword::exchange
