// Packages are set up elsewhere, so they are looked up from the folder that a script is started in.

import { createRequire } from "node:module";
import { join } from "node:path";

export const require = createRequire(join(process.cwd(), "package.json"));
