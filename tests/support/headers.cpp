// The program of which every test takes its precompiled headers (tests/CMakeLists.txt); there is nothing to it.
