SELECT json_array(json_array((SELECT json_group_array(json_array(CASE "r7"."_gaType" WHEN 3 THEN (SELECT json_array(2, "n8"."key", "n8"."name", json("n8"."aliases"), json_array((SELECT json_group_array(json_array("n12"."text", json_array((SELECT json_group_array(json_array(CASE "r17"."_gaType" WHEN 4 THEN (SELECT json_array(3, "n18"."name") FROM "node_Organization" AS "n18" WHERE "n18"."_gaId" = "r17"."_gaNode") WHEN 5 THEN (SELECT json_array(4, "n19"."name") FROM "node_Person" AS "n19" WHERE "n19"."_gaId" = "r17"."_gaNode") END)) FROM (SELECT DISTINCT "e13"."_gaSrc" AS "_gaNode", "e13"."_gaSrcType" AS "_gaType", "e13"."_gaO1" AS "_gaSort"
FROM (SELECT DISTINCT "e15"."_gaSrc" AS "_gaNode", "e15"."_gaSrcType" AS "_gaType" FROM "relationship_EXPRESSES" AS "e15" WHERE "e15"."_gaDst" = "r11"."_gaNode") AS "m14"
CROSS JOIN "relationship_MADE" AS "e13" ON "e13"."_gaId" IN (SELECT "e16"."_gaId"
FROM "relationship_MADE" AS "e16" WHERE "e16"."_gaDst" = "m14"."_gaNode"
ORDER BY "e16"."_gaO1" LIMIT ?1)
ORDER BY "e13"."_gaO1" LIMIT ?1) AS "r17")))) FROM (SELECT "e9"."_gaSrc" AS "_gaNode", 1 AS "_gaType", "e9"."_gaO1" AS "_gaSort"
FROM "relationship_ABOUT" AS "e9" WHERE "e9"."_gaDst" = "n8"."_gaId"
ORDER BY "e9"."_gaO1" LIMIT ?2) AS "r11" CROSS JOIN "node_Claim" AS "n12" ON "n12"."_gaId" = "r11"."_gaNode"))) FROM "node_Event" AS "n8" WHERE "n8"."_gaId" = "r7"."_gaNode") WHEN 4 THEN (SELECT json_array(3, "n20"."key", "n20"."name", json("n20"."aliases"), json_array((SELECT json_group_array(json_array("n24"."text", json_array((SELECT json_group_array(json_array(CASE "r29"."_gaType" WHEN 4 THEN (SELECT json_array(3, "n30"."name") FROM "node_Organization" AS "n30" WHERE "n30"."_gaId" = "r29"."_gaNode") WHEN 5 THEN (SELECT json_array(4, "n31"."name") FROM "node_Person" AS "n31" WHERE "n31"."_gaId" = "r29"."_gaNode") END)) FROM (SELECT DISTINCT "e25"."_gaSrc" AS "_gaNode", "e25"."_gaSrcType" AS "_gaType", "e25"."_gaO1" AS "_gaSort"
FROM (SELECT DISTINCT "e27"."_gaSrc" AS "_gaNode", "e27"."_gaSrcType" AS "_gaType" FROM "relationship_EXPRESSES" AS "e27" WHERE "e27"."_gaDst" = "r23"."_gaNode") AS "m26"
CROSS JOIN "relationship_MADE" AS "e25" ON "e25"."_gaId" IN (SELECT "e28"."_gaId"
FROM "relationship_MADE" AS "e28" WHERE "e28"."_gaDst" = "m26"."_gaNode"
ORDER BY "e28"."_gaO1" LIMIT ?1)
ORDER BY "e25"."_gaO1" LIMIT ?1) AS "r29")))) FROM (SELECT "e21"."_gaSrc" AS "_gaNode", 1 AS "_gaType", "e21"."_gaO1" AS "_gaSort"
FROM "relationship_ABOUT" AS "e21" WHERE "e21"."_gaDst" = "n20"."_gaId"
ORDER BY "e21"."_gaO1" LIMIT ?2) AS "r23" CROSS JOIN "node_Claim" AS "n24" ON "n24"."_gaId" = "r23"."_gaNode"))) FROM "node_Organization" AS "n20" WHERE "n20"."_gaId" = "r7"."_gaNode") WHEN 5 THEN (SELECT json_array(4, "n32"."key", "n32"."name", json("n32"."aliases"), json_array((SELECT json_group_array(json_array("n36"."text", json_array((SELECT json_group_array(json_array(CASE "r41"."_gaType" WHEN 4 THEN (SELECT json_array(3, "n42"."name") FROM "node_Organization" AS "n42" WHERE "n42"."_gaId" = "r41"."_gaNode") WHEN 5 THEN (SELECT json_array(4, "n43"."name") FROM "node_Person" AS "n43" WHERE "n43"."_gaId" = "r41"."_gaNode") END)) FROM (SELECT DISTINCT "e37"."_gaSrc" AS "_gaNode", "e37"."_gaSrcType" AS "_gaType", "e37"."_gaO1" AS "_gaSort"
FROM (SELECT DISTINCT "e39"."_gaSrc" AS "_gaNode", "e39"."_gaSrcType" AS "_gaType" FROM "relationship_EXPRESSES" AS "e39" WHERE "e39"."_gaDst" = "r35"."_gaNode") AS "m38"
CROSS JOIN "relationship_MADE" AS "e37" ON "e37"."_gaId" IN (SELECT "e40"."_gaId"
FROM "relationship_MADE" AS "e40" WHERE "e40"."_gaDst" = "m38"."_gaNode"
ORDER BY "e40"."_gaO1" LIMIT ?1)
ORDER BY "e37"."_gaO1" LIMIT ?1) AS "r41")))) FROM (SELECT "e33"."_gaSrc" AS "_gaNode", 1 AS "_gaType", "e33"."_gaO1" AS "_gaSort"
FROM "relationship_ABOUT" AS "e33" WHERE "e33"."_gaDst" = "n32"."_gaId"
ORDER BY "e33"."_gaO1" LIMIT ?2) AS "r35" CROSS JOIN "node_Claim" AS "n36" ON "n36"."_gaId" = "r35"."_gaNode"))) FROM "node_Person" AS "n32" WHERE "n32"."_gaId" = "r7"."_gaNode") WHEN 6 THEN (SELECT json_array(5, "n44"."key", "n44"."name", json("n44"."aliases"), json_array((SELECT json_group_array(json_array("n48"."text", json_array((SELECT json_group_array(json_array(CASE "r53"."_gaType" WHEN 4 THEN (SELECT json_array(3, "n54"."name") FROM "node_Organization" AS "n54" WHERE "n54"."_gaId" = "r53"."_gaNode") WHEN 5 THEN (SELECT json_array(4, "n55"."name") FROM "node_Person" AS "n55" WHERE "n55"."_gaId" = "r53"."_gaNode") END)) FROM (SELECT DISTINCT "e49"."_gaSrc" AS "_gaNode", "e49"."_gaSrcType" AS "_gaType", "e49"."_gaO1" AS "_gaSort"
FROM (SELECT DISTINCT "e51"."_gaSrc" AS "_gaNode", "e51"."_gaSrcType" AS "_gaType" FROM "relationship_EXPRESSES" AS "e51" WHERE "e51"."_gaDst" = "r47"."_gaNode") AS "m50"
CROSS JOIN "relationship_MADE" AS "e49" ON "e49"."_gaId" IN (SELECT "e52"."_gaId"
FROM "relationship_MADE" AS "e52" WHERE "e52"."_gaDst" = "m50"."_gaNode"
ORDER BY "e52"."_gaO1" LIMIT ?1)
ORDER BY "e49"."_gaO1" LIMIT ?1) AS "r53")))) FROM (SELECT "e45"."_gaSrc" AS "_gaNode", 1 AS "_gaType", "e45"."_gaO1" AS "_gaSort"
FROM "relationship_ABOUT" AS "e45" WHERE "e45"."_gaDst" = "n44"."_gaId"
ORDER BY "e45"."_gaO1" LIMIT ?2) AS "r47" CROSS JOIN "node_Claim" AS "n48" ON "n48"."_gaId" = "r47"."_gaNode"))) FROM "node_Place" AS "n44" WHERE "n44"."_gaId" = "r7"."_gaNode") END)) FROM (SELECT "m1"."_gaId" AS "_gaNode", "m1"."_gaType" AS "_gaType", "m1"."_gaKey" AS "_gaSort"
FROM "interface_Subject" AS "m1" WHERE EXISTS (SELECT 1 FROM json_each(CASE "m1"."_gaType" WHEN 3 THEN (SELECT "n3"."aliases" FROM "node_Event" AS "n3" WHERE "n3"."_gaId" = "m1"."_gaId") WHEN 4 THEN (SELECT "n4"."aliases" FROM "node_Organization" AS "n4" WHERE "n4"."_gaId" = "m1"."_gaId") WHEN 5 THEN (SELECT "n5"."aliases" FROM "node_Person" AS "n5" WHERE "n5"."_gaId" = "m1"."_gaId") WHEN 6 THEN (SELECT "n6"."aliases" FROM "node_Place" AS "n6" WHERE "n6"."_gaId" = "m1"."_gaId") END) AS "j2" WHERE "j2".value = ?3)
ORDER BY "m1"."_gaKey" LIMIT ?4) AS "r7")))
