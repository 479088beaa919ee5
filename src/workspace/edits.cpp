// What each edit is called in the undo menu.
#include "workspace/edits.h"

namespace afterword::workspace {
namespace {

using domain::Noun;

std::string removal(Noun noun) {
  switch (noun) {
    case Noun::opportunity:
      return "Delete opportunity";
    case Noun::person:
      return "Delete person";
    case Noun::interview:
      return "Delete interview";
    case Noun::attendee:
      return "Remove from interview";
    case Noun::asked:
    case Noun::question:
      return "Delete question";
    case Noun::variant:
      return "Delete wording";
    case Noun::review:
      return "Delete practice";
    case Noun::concern:
      return "Delete concern";
    case Noun::detail:
      return "Delete personal detail";
    case Noun::cared_about:
      return "Delete what they care about";
    case Noun::document:
      return "Delete document";
    case Noun::asset:
      return "Delete what never came up";
    case Noun::research:
      return "Delete research";
    case Noun::note:
      return "Delete letter";
    case Noun::task:
      return "Delete step";
    case Noun::recall_mark:
    case Noun::none:
      break;
  }
  return "Delete";
}

std::string moving(Noun noun) {
  switch (noun) {
    case Noun::asked:
      return "Move question";
    case Noun::concern:
      return "Move concern";
    case Noun::document:
      return "Move document";
    case Noun::attendee:
      return "Move person";
    default:
      return "Move";
  }
}

std::string changing(SetTexts::List list) {
  switch (list) {
    case SetTexts::List::variants:
      return "Change wordings";
    case SetTexts::List::tags:
      return "Change tags";
    case SetTexts::List::points:
      return "Change checklist";
    case SetTexts::List::mistakes:
      break;
  }
  return "Change common mistakes";
}

struct Labels {
  std::string operator()(const SetValue& edit) const { return std::string(info(edit.field).label); }
  std::string operator()(const WriteRecall&) const { return "Write from memory"; }
  std::string operator()(const PlaceRecall&) const { return "Sort what was written"; }
  std::string operator()(const AddOpportunity&) const { return "Add opportunity"; }
  std::string operator()(const AddInterview&) const { return "Add interview"; }
  std::string operator()(const StartDebrief&) const { return "Start debrief"; }
  std::string operator()(const AddPerson&) const { return "Add person"; }
  std::string operator()(const AddAttendee&) const { return "Add person to interview"; }
  std::string operator()(const MeetPerson&) const { return "Add person to interview"; }
  std::string operator()(const AddAsked&) const { return "Add question"; }
  std::string operator()(const AddConcern&) const { return "Add concern"; }
  std::string operator()(const AddDetail&) const { return "Add personal detail"; }
  std::string operator()(const AddCaredAbout&) const { return "Add what they care about"; }
  std::string operator()(const AddDocument&) const { return "Add document"; }
  std::string operator()(const AddAsset&) const { return "Add what never came up"; }
  std::string operator()(const AddResearch&) const { return "Add research"; }
  std::string operator()(const AddNote&) const { return "Start letter"; }
  std::string operator()(const SetProcess&) const { return "Change what comes next"; }
  std::string operator()(const LinkQuestion&) const { return "Link question"; }
  std::string operator()(const Move& edit) const { return moving(edit.noun); }
  std::string operator()(const Remove& edit) const { return removal(edit.noun); }
  std::string operator()(const FinishDebrief&) const { return "Finish debrief"; }
  std::string operator()(const AddQuestion&) const { return "Add question"; }
  std::string operator()(const SetTexts& edit) const { return changing(edit.list); }
  std::string operator()(const MergeQuestions&) const { return "Merge questions"; }
  std::string operator()(const SplitQuestion&) const { return "Split question"; }
  std::string operator()(const MergePeople&) const { return "Merge people"; }
  std::string operator()(const AddReview&) const { return "Rate practice"; }
  std::string operator()(const SetMe&) const { return "Change your details"; }
  std::string operator()(const SetWeekend&) const { return "Change days off"; }
  std::string operator()(const CloseStep&) const { return "Mark done"; }
  std::string operator()(const DropStep&) const { return "Give up step"; }
  std::string operator()(const SnoozeStep&) const { return "Put off step"; }
  std::string operator()(const ReopenStep&) const { return "Reopen step"; }
  std::string operator()(const AddFollowUp&) const { return "Add follow-up"; }
  std::string operator()(const SendNote&) const { return "Mark letter sent"; }
  std::string operator()(const KeepVersion&) const { return "Keep letter"; }
};

}  // namespace

template <class T>
requires(AllEdits::has<T>) Edit::Edit(T one) : any_(std::make_unique<AllEdits::Any>(std::move(one))) {}
template Edit::Edit(SetValue);
template Edit::Edit(WriteRecall);
template Edit::Edit(PlaceRecall);
template Edit::Edit(AddOpportunity);
template Edit::Edit(AddInterview);
template Edit::Edit(StartDebrief);
template Edit::Edit(AddPerson);
template Edit::Edit(AddAttendee);
template Edit::Edit(MeetPerson);
template Edit::Edit(AddAsked);
template Edit::Edit(AddConcern);
template Edit::Edit(AddDetail);
template Edit::Edit(AddCaredAbout);
template Edit::Edit(AddDocument);
template Edit::Edit(AddAsset);
template Edit::Edit(AddResearch);
template Edit::Edit(AddNote);
template Edit::Edit(SetProcess);
template Edit::Edit(LinkQuestion);
template Edit::Edit(Move);
template Edit::Edit(Remove);
template Edit::Edit(FinishDebrief);
template Edit::Edit(AddQuestion);
template Edit::Edit(SetTexts);
template Edit::Edit(MergeQuestions);
template Edit::Edit(SplitQuestion);
template Edit::Edit(MergePeople);
template Edit::Edit(AddReview);
template Edit::Edit(SetMe);
template Edit::Edit(SetWeekend);
template Edit::Edit(CloseStep);
template Edit::Edit(DropStep);
template Edit::Edit(SnoozeStep);
template Edit::Edit(ReopenStep);
template Edit::Edit(AddFollowUp);
template Edit::Edit(SendNote);
template Edit::Edit(KeepVersion);

Edit::Edit(const Edit& other) : any_(std::make_unique<AllEdits::Any>(other.any())) {}
Edit::Edit(Edit&& other) noexcept = default;
Edit& Edit::operator=(const Edit& other) { return *this = Edit(other); }
Edit& Edit::operator=(Edit&& other) noexcept = default;
Edit::~Edit() = default;

std::string label(const Edit& edit) { return std::visit(Labels{}, edit.any()); }

}  // namespace afterword::workspace
