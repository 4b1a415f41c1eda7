SELECT json_array(json_array((SELECT json_group_array(json_array("n3"."key", "n3"."saidWhen", "n3"."saidFrom", "n3"."saidUntil", "n3"."channel", "n3"."speechAct", json_array((SELECT json_group_array(json_array(CASE WHEN "r5"."_gaType" IN (4) THEN (SELECT json_array(3, "n6"."name") FROM "node_Organization" AS "n6" WHERE "n6"."_gaId" = "r5"."_gaNode") WHEN "r5"."_gaType" IN (5) THEN (SELECT json_array(4, "n7"."name") FROM "node_Person" AS "n7" WHERE "n7"."_gaId" = "r5"."_gaNode") END)) FROM (SELECT "e4"."_gaSrc" AS "_gaNode", "e4"."_gaSrcType" AS "_gaType", "e4"."_gaO1" AS "_gaSort"
FROM "relationship_MADE" AS "e4" WHERE "e4"."_gaDst" = "r2"."_gaNode"
ORDER BY "e4"."_gaO1" LIMIT ?1) AS "r5")), json_array((SELECT json_group_array(json_array("n11"."text")) FROM (SELECT "e8"."_gaDst" AS "_gaNode", 1 AS "_gaType", "e8"."_gaO0" AS "_gaSort"
FROM "relationship_EXPRESSES" AS "e8" WHERE "e8"."_gaSrc" = "r2"."_gaNode"
ORDER BY "e8"."_gaO0" LIMIT ?2) AS "r10" CROSS JOIN "node_Claim" AS "n11" ON "n11"."_gaId" = "r10"."_gaNode")))) FROM (SELECT "n1"."_gaId" AS "_gaNode", 7 AS "_gaType", "n1"."key" AS "_gaSort"
FROM "node_Statement" AS "n1" WHERE "n1"."saidWhen" = ?3
ORDER BY "n1"."key" LIMIT ?4) AS "r2" CROSS JOIN "node_Statement" AS "n3" ON "n3"."_gaId" = "r2"."_gaNode"), (SELECT count(*) FROM "node_Statement" AS "n12" WHERE "n12"."saidWhen" = ?3)))
