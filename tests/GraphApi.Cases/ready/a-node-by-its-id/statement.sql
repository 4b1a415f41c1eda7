SELECT json_array((SELECT json_array("n1"."key", "n1"."key", "n1"."text", "n1"."textNo") FROM "node_Claim" AS "n1" WHERE "n1"."key" = ?1))
