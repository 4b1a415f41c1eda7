SELECT json_array((SELECT json_array("n1"."name", json_array((SELECT json_group_array(json_array("n9"."text", json_array((SELECT json_group_array(json_array(CASE WHEN "r14"."_gaType" IN (4) THEN (SELECT json_array(3, "n15"."name") FROM "node_Organization" AS "n15" WHERE "n15"."_gaId" = "r14"."_gaNode") WHEN "r14"."_gaType" IN (5) THEN (SELECT json_array(4, "n16"."name") FROM "node_Person" AS "n16" WHERE "n16"."_gaId" = "r14"."_gaNode") END)) FROM (SELECT DISTINCT "e10"."_gaSrc" AS "_gaNode", "e10"."_gaSrcType" AS "_gaType", "e10"."_gaO1" AS "_gaSort"
FROM (SELECT DISTINCT "e12"."_gaSrc" AS "_gaNode", "e12"."_gaSrcType" AS "_gaType" FROM "relationship_EXPRESSES" AS "e12" WHERE "e12"."_gaDst" = "r8"."_gaNode") AS "m11"
CROSS JOIN "relationship_MADE" AS "e10" ON "e10"."_gaId" IN (SELECT "e13"."_gaId"
FROM "relationship_MADE" AS "e13" WHERE "e13"."_gaDst" = "m11"."_gaNode"
ORDER BY "e13"."_gaO1" LIMIT ?1)
ORDER BY "e10"."_gaO1" LIMIT ?1) AS "r14")), json_array((SELECT json_group_array(json_array("r19"."kind", "r19"."rationale", "n20"."text", json_array((SELECT json_group_array(json_array(CASE WHEN "r25"."_gaType" IN (4) THEN (SELECT json_array(3, "n26"."name") FROM "node_Organization" AS "n26" WHERE "n26"."_gaId" = "r25"."_gaNode") WHEN "r25"."_gaType" IN (5) THEN (SELECT json_array(4, "n27"."name") FROM "node_Person" AS "n27" WHERE "n27"."_gaId" = "r25"."_gaNode") END)) FROM (SELECT DISTINCT "e21"."_gaSrc" AS "_gaNode", "e21"."_gaSrcType" AS "_gaType", "e21"."_gaO1" AS "_gaSort"
FROM (SELECT DISTINCT "e23"."_gaSrc" AS "_gaNode", "e23"."_gaSrcType" AS "_gaType" FROM "relationship_EXPRESSES" AS "e23" WHERE "e23"."_gaDst" = "r19"."_gaNode") AS "m22"
CROSS JOIN "relationship_MADE" AS "e21" ON "e21"."_gaId" IN (SELECT "e24"."_gaId"
FROM "relationship_MADE" AS "e24" WHERE "e24"."_gaDst" = "m22"."_gaNode"
ORDER BY "e24"."_gaO1" LIMIT ?2)
ORDER BY "e21"."_gaO1" LIMIT ?2) AS "r25")))) FROM (SELECT "e17"."_gaSrc" AS "_gaNode", 1 AS "_gaType", "e17"."_gaO1" AS "_gaSort", "e17"."kind", "e17"."rationale"
FROM "relationship_CONTRADICTS" AS "e17" WHERE "e17"."_gaDst" = "r8"."_gaNode"
ORDER BY "e17"."_gaO1" LIMIT ?3) AS "r19" CROSS JOIN "node_Claim" AS "n20" ON "n20"."_gaId" = "r19"."_gaNode")))) FROM (SELECT DISTINCT "e2"."_gaSrc" AS "_gaNode", "e2"."_gaSrcType" AS "_gaType", "e2"."_gaO1" AS "_gaSort"
FROM (WITH RECURSIVE "w4" ("_gaNode", "_gaType") AS (SELECT "_gaNode", "_gaType" FROM (SELECT "n1"."_gaId" AS "_gaNode", 6 AS "_gaType") UNION SELECT "e5"."_gaSrc", "e5"."_gaSrcType" FROM "w4" CROSS JOIN "relationship_PART_OF" AS "e5" ON "e5"."_gaDst" = "w4"."_gaNode")
SELECT "_gaNode", "_gaType" FROM "w4") AS "m3"
CROSS JOIN "relationship_ABOUT" AS "e2" ON "e2"."_gaId" IN (SELECT "e6"."_gaId"
FROM "relationship_ABOUT" AS "e6" WHERE "e6"."_gaDst" = "m3"."_gaNode"
ORDER BY "e6"."_gaO1" LIMIT ?4)
ORDER BY "e2"."_gaO1" LIMIT ?4) AS "r8" CROSS JOIN "node_Claim" AS "n9" ON "n9"."_gaId" = "r8"."_gaNode"), (SELECT count(DISTINCT "e28"."_gaSrc") FROM (WITH RECURSIVE "w30" ("_gaNode", "_gaType") AS (SELECT "_gaNode", "_gaType" FROM (SELECT "n1"."_gaId" AS "_gaNode", 6 AS "_gaType") UNION SELECT "e31"."_gaSrc", "e31"."_gaSrcType" FROM "w30" CROSS JOIN "relationship_PART_OF" AS "e31" ON "e31"."_gaDst" = "w30"."_gaNode")
SELECT "_gaNode", "_gaType" FROM "w30") AS "m29" CROSS JOIN "relationship_ABOUT" AS "e28" ON "e28"."_gaDst" = "m29"."_gaNode"))) FROM "node_Place" AS "n1" WHERE "n1"."key" = ?5))
