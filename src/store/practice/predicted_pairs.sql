SELECT predicted, rating, count(*) FROM review
WHERE predicted BETWEEN 1 AND 5 AND rating BETWEEN 1 AND 5
GROUP BY predicted, rating;
