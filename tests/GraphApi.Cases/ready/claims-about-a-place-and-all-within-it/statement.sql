SELECT json_array((SELECT json_array("n1"."key", "n1"."name", json_array((SELECT json_group_array(json_array("n5"."key", "n5"."name", "n5"."nameUk", "n5"."kind")) FROM (SELECT "e2"."_gaSrc" AS "_gaNode", 6 AS "_gaType", "e2"."_gaO1" AS "_gaSort"
FROM "relationship_PART_OF" AS "e2" WHERE "e2"."_gaDst" = "n1"."_gaId" AND "e2"."_gaSrcType" IN (6)
ORDER BY "e2"."_gaO1" LIMIT ?1) AS "r4" CROSS JOIN "node_Place" AS "n5" ON "n5"."_gaId" = "r4"."_gaNode")), json_array((SELECT json_group_array(json_array("r12"."_gaSort", "n13"."key", "n13"."text", json_array((SELECT json_group_array(json_array(CASE WHEN "r15"."_gaType" IN (3) THEN (SELECT json_array(2, "n16"."key", "n16"."name") FROM "node_Event" AS "n16" WHERE "n16"."_gaId" = "r15"."_gaNode") WHEN "r15"."_gaType" IN (4) THEN (SELECT json_array(3, "n17"."key", "n17"."name") FROM "node_Organization" AS "n17" WHERE "n17"."_gaId" = "r15"."_gaNode") WHEN "r15"."_gaType" IN (5) THEN (SELECT json_array(4, "n18"."key", "n18"."name") FROM "node_Person" AS "n18" WHERE "n18"."_gaId" = "r15"."_gaNode") WHEN "r15"."_gaType" IN (6) THEN (SELECT json_array(5, "n19"."key", "n19"."name") FROM "node_Place" AS "n19" WHERE "n19"."_gaId" = "r15"."_gaNode") END)) FROM (SELECT "e14"."_gaDst" AS "_gaNode", "e14"."_gaDstType" AS "_gaType", "e14"."_gaO0" AS "_gaSort"
FROM "relationship_ABOUT" AS "e14" WHERE "e14"."_gaSrc" = "r12"."_gaNode"
ORDER BY "e14"."_gaO0" LIMIT ?2) AS "r15")), json_array((SELECT json_group_array(json_array(CASE WHEN "r24"."_gaType" IN (4) THEN (SELECT json_array(3, "n25"."key", "n25"."name") FROM "node_Organization" AS "n25" WHERE "n25"."_gaId" = "r24"."_gaNode") WHEN "r24"."_gaType" IN (5) THEN (SELECT json_array(4, "n26"."key", "n26"."name") FROM "node_Person" AS "n26" WHERE "n26"."_gaId" = "r24"."_gaNode") END)) FROM (SELECT DISTINCT "e20"."_gaSrc" AS "_gaNode", "e20"."_gaSrcType" AS "_gaType", "e20"."_gaO1" AS "_gaSort"
FROM (SELECT DISTINCT "e22"."_gaSrc" AS "_gaNode", "e22"."_gaSrcType" AS "_gaType" FROM "relationship_EXPRESSES" AS "e22" WHERE "e22"."_gaDst" = "r12"."_gaNode") AS "m21"
CROSS JOIN "relationship_MADE" AS "e20" ON "e20"."_gaId" IN (SELECT "e23"."_gaId"
FROM "relationship_MADE" AS "e23" WHERE "e23"."_gaDst" = "m21"."_gaNode"
ORDER BY "e23"."_gaO1" LIMIT ?3)
ORDER BY "e20"."_gaO1" LIMIT ?3) AS "r24")), json_array((SELECT json_group_array(json_array(CASE WHEN "r33"."_gaType" IN (4) THEN (SELECT json_array(3, "n34"."key", "n34"."name") FROM "node_Organization" AS "n34" WHERE "n34"."_gaId" = "r33"."_gaNode") WHEN "r33"."_gaType" IN (5) THEN (SELECT json_array(4, "n35"."key", "n35"."name") FROM "node_Person" AS "n35" WHERE "n35"."_gaId" = "r33"."_gaNode") END)) FROM (SELECT DISTINCT "e27"."_gaSrc" AS "_gaNode", "e27"."_gaSrcType" AS "_gaType", "e27"."_gaO1" AS "_gaSort"
FROM (SELECT DISTINCT "e30"."_gaSrc" AS "_gaNode", "e30"."_gaSrcType" AS "_gaType" FROM (SELECT DISTINCT "e31"."_gaSrc" AS "_gaNode", "e31"."_gaSrcType" AS "_gaType" FROM "relationship_CONTRADICTS" AS "e31" WHERE "e31"."_gaDst" = "r12"."_gaNode") AS "m29"
CROSS JOIN "relationship_EXPRESSES" AS "e30" ON "e30"."_gaDst" = "m29"."_gaNode") AS "m28"
CROSS JOIN "relationship_MADE" AS "e27" ON "e27"."_gaId" IN (SELECT "e32"."_gaId"
FROM "relationship_MADE" AS "e32" WHERE "e32"."_gaDst" = "m28"."_gaNode"
ORDER BY "e32"."_gaO1" LIMIT ?4)
ORDER BY "e27"."_gaO1" LIMIT ?4) AS "r33")))) FROM (SELECT DISTINCT "e6"."_gaSrc" AS "_gaNode", "e6"."_gaSrcType" AS "_gaType", "e6"."_gaO1" AS "_gaSort"
FROM (WITH RECURSIVE "w8" ("_gaNode", "_gaType") AS (SELECT "_gaNode", "_gaType" FROM (SELECT "n1"."_gaId" AS "_gaNode", 6 AS "_gaType") UNION SELECT "e9"."_gaSrc", "e9"."_gaSrcType" FROM "w8" CROSS JOIN "relationship_PART_OF" AS "e9" ON "e9"."_gaDst" = "w8"."_gaNode")
SELECT "_gaNode", "_gaType" FROM "w8") AS "m7"
CROSS JOIN "relationship_ABOUT" AS "e6" ON "e6"."_gaId" IN (SELECT "e10"."_gaId"
FROM "relationship_ABOUT" AS "e10" WHERE "e10"."_gaDst" = "m7"."_gaNode"
ORDER BY "e10"."_gaO1" LIMIT ?5)
ORDER BY "e6"."_gaO1" LIMIT ?5) AS "r12" CROSS JOIN "node_Claim" AS "n13" ON "n13"."_gaId" = "r12"."_gaNode"), (SELECT count(DISTINCT "e36"."_gaSrc") FROM (WITH RECURSIVE "w38" ("_gaNode", "_gaType") AS (SELECT "_gaNode", "_gaType" FROM (SELECT "n1"."_gaId" AS "_gaNode", 6 AS "_gaType") UNION SELECT "e39"."_gaSrc", "e39"."_gaSrcType" FROM "w38" CROSS JOIN "relationship_PART_OF" AS "e39" ON "e39"."_gaDst" = "w38"."_gaNode")
SELECT "_gaNode", "_gaType" FROM "w38") AS "m37" CROSS JOIN "relationship_ABOUT" AS "e36" ON "e36"."_gaDst" = "m37"."_gaNode"))) FROM "node_Place" AS "n1" WHERE "n1"."key" = ?6))
