// Figures for the benchmark: medians of repeated runs, a process's memory and processor time as the kernel tells them.
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace afterword::bench {

struct Spread {
  double least = 0, median = 0, most = 0;
};
/// Of at least one value.
Spread spread(std::vector<double> values);
/// Milliseconds that `work` takes by the wall clock.
double milliseconds(const std::function<void()>& work);
/// Proportional set size of a process in MB: shared pages count by the number of their users.
double memory_mb(int process);
/// Processor time of a process so far, user and system, in milliseconds.
double processor_ms(int process);
/// One line of the report: name, figure, what it is compared with.
void report(const std::string& name, const std::string& figure, const std::string& remark = {});

}  // namespace afterword::bench
