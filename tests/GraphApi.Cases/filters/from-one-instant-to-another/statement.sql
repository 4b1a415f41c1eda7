SELECT json_array(json_array((SELECT json_group_array(json_array("n3"."key", "n3"."saidFrom", "n3"."saidUntil")) FROM (SELECT "n1"."_gaId" AS "_gaNode", 7 AS "_gaType", +"n1"."key" AS "_gaSort"
FROM "node_Statement" AS "n1" WHERE "n1"."_gaP_saidFrom" > ?1 AND ("n1"."saidFrom" >= ?2 AND NOT coalesce("n1"."saidFrom" < ?3, 0) AND 1)
ORDER BY +"n1"."key" LIMIT ?4) AS "r2" CROSS JOIN "node_Statement" AS "n3" ON "n3"."_gaId" = "r2"."_gaNode"), (SELECT count(*) FROM "node_Statement" AS "n4" WHERE "n4"."_gaP_saidFrom" > ?1 AND ("n4"."saidFrom" >= ?2 AND NOT coalesce("n4"."saidFrom" < ?3, 0) AND 1))))
