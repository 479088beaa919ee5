SELECT question, kept, stability, last_review, weak_from FROM memory WHERE weak_from <= ?1;
