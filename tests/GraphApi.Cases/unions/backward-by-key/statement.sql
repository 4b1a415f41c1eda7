SELECT json_array(json_array((SELECT json_group_array(json_array("r2"."_gaSort", CASE "r2"."_gaType" WHEN 1 THEN json_array(0) WHEN 3 THEN json_array(2) WHEN 4 THEN json_array(3) END)) FROM (SELECT * FROM (SELECT "m1"."_gaId" AS "_gaNode", "m1"."_gaType" AS "_gaType", "m1"."_gaKey" AS "_gaSort"
FROM "union_Source" AS "m1" WHERE "m1"."_gaKey" > ?1 AND ("m1"."_gaType" = 4 OR "m1"."_gaType" = 1)
ORDER BY "m1"."_gaKey" LIMIT ?2) ORDER BY "_gaSort" DESC LIMIT ?2) AS "r2"), EXISTS (SELECT 1 FROM "union_Source" AS "m6" WHERE "m6"."_gaKey" <= ?1 AND ("m6"."_gaType" = 4 OR "m6"."_gaType" = 1))))
