SELECT id FROM question
WHERE answer <> '' OR star_situation <> '' OR star_task <> '' OR star_action <> '' OR star_result <> ''
ORDER BY id;
