// Validates the document at a file or an address, with the options that swagger-parser has by itself.

import { require } from "./packages.mjs";

const SwaggerParser = require("@apidevtools/swagger-parser");
const parser = SwaggerParser.default ?? SwaggerParser;

try {
  const { info, openapi } = await parser.validate(process.argv[2]);
  console.log(`valid: ${info.title} in OpenAPI ${openapi}`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
