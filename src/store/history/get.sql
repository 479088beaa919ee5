SELECT changes FROM change_set WHERE id = :id;
