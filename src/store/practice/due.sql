SELECT question, kept, stability, last_review, opens FROM memory WHERE opens <= ?1;
