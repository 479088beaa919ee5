// Catch2's main, compiled once for every test program; with AFTERWORD_OWN_MAIN only what Catch2 itself needs.
#if __has_include(<catch2/catch_session.hpp>)
#include <catch2/catch_session.hpp>
#ifndef AFTERWORD_OWN_MAIN
int main(int argc, char** argv) { return Catch::Session().run(argc, argv); }
#endif
#else
#ifdef AFTERWORD_OWN_MAIN
#define CATCH_CONFIG_RUNNER
#else
#define CATCH_CONFIG_MAIN
#endif
#include <catch2/catch.hpp>
#endif
