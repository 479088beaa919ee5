// Objects of GLib's kind, let go of where they are no longer held. For mail_draft.cpp and pdf.cpp only.
#pragma once

#include <glib-object.h>

#include <memory>

namespace afterword::exchange {

struct Unref {
  void operator()(void* object) const { g_object_unref(object); }
};
template <class T>
using Object = std::unique_ptr<T, Unref>;

}  // namespace afterword::exchange
