SELECT rating, received + 3, count(*) FROM asked
WHERE rating BETWEEN 1 AND 5 AND received BETWEEN -2 AND 2
GROUP BY rating, received;
