//! Edits: operations.

use super::{Edit, breaks, compiles};

pub fn edits() -> Vec<Edit> {
    vec![
        compiles(
            "an operation is added",
            &[(
                "components:\n",
                concat!(
                    "  /ping:\n",
                    "    get:\n",
                    "      operationId: ping\n",
                    "      tags: [calls]\n",
                    "      summary: Ask whether it listens\n",
                    "      description: Returns one report.\n",
                    "      x-required-scope: SmartAssist Analytics\n",
                    "      responses:\n",
                    "        '200':\n",
                    "          description: It listens.\n",
                    "          content:\n",
                    "            application/json:\n",
                    "              schema:\n",
                    "                $ref: '#/components/schemas/Report'\n",
                    "        '400': {$ref: '#/components/responses/BadRequest'}\n",
                    "        '401': {$ref: '#/components/responses/Unauthorized'}\n",
                    "        '404': {$ref: '#/components/responses/NotFound'}\n",
                    "        '405': {$ref: '#/components/responses/WrongMethod'}\n",
                    "        '429': {$ref: '#/components/responses/TooMany'}\n",
                    "        '500': {$ref: '#/components/responses/Broken'}\n",
                    "        '501': {$ref: '#/components/responses/NotImplemented'}\n",
                    "        '503': {$ref: '#/components/responses/Overloaded'}\n",
                    "components:\n"
                ),
            )],
        ),
        breaks(
            "an operation is removed",
            &[(
                concat!(
                    "  /accounts/{accountId}/report:\n",
                    "    get:\n",
                    "      operationId: getReport\n",
                    "      tags: [reports]\n",
                    "      summary: Read the report of an account\n",
                    "      description: Returns one report.\n",
                    "      x-required-scope: SmartAssist Analytics\n",
                    "      parameters:\n",
                    "        - $ref: '#/components/parameters/AccountId'\n",
                    "      responses:\n",
                    "        '200':\n",
                    "          description: The report.\n",
                    "          content:\n",
                    "            application/json:\n",
                    "              schema:\n",
                    "                $ref: '#/components/schemas/Report'\n",
                    "        '400': {$ref: '#/components/responses/BadRequest'}\n",
                    "        '401': {$ref: '#/components/responses/Unauthorized'}\n",
                    "        '404': {$ref: '#/components/responses/NotFound'}\n",
                    "        '405': {$ref: '#/components/responses/WrongMethod'}\n",
                    "        '429': {$ref: '#/components/responses/TooMany'}\n",
                    "        '500': {$ref: '#/components/responses/Broken'}\n",
                    "        '501': {$ref: '#/components/responses/NotImplemented'}\n",
                    "        '503': {$ref: '#/components/responses/Overloaded'}\n"
                ),
                "",
            )],
        ),
        breaks("an operation is called otherwise", &[("operationId: getReport", "operationId: readReport")]),
        compiles(
            "an operation is deprecated",
            &[(
                "      operationId: getReport\n",
                concat!("      operationId: getReport\n", "      deprecated: true\n"),
            )],
        ),
        compiles("a path is changed", &[("  /accounts/{accountId}/report:", "  /accounts/{accountId}/reports:")]),
        compiles(
            "a method is changed",
            &[("    get:\n      operationId: getReport", "    put:\n      operationId: getReport")],
        ),
        breaks(
            "the variable of a path is renamed",
            &[("every {accountId}", "{account}"), ("      name: accountId\n", "      name: account\n")],
        ),
        compiles(
            "a scope is changed",
            &[("x-required-scope: SmartAssist Dialout", "x-required-scope: SmartAssist Analytics")],
        ),
        compiles(
            "a callback is added",
            &[(
                "      callbacks:\n",
                concat!(
                    "      callbacks:\n",
                    "        callRang:\n",
                    "          '{$request.body#/target}':\n",
                    "            post:\n",
                    "              operationId: callRang\n",
                    "              tags: [calls]\n",
                    "              summary: It rings\n",
                    "              description: Sent once.\n",
                    "              security: []\n",
                    "              requestBody:\n",
                    "                required: true\n",
                    "                content:\n",
                    "                  application/json:\n",
                    "                    schema:\n",
                    "                      $ref: '#/components/schemas/CallDone'\n",
                    "              responses:\n",
                    "                '204':\n",
                    "                  description: Taken.\n",
                    "                '400': {$ref: '#/components/responses/BadRequest'}\n",
                    "                '404': {$ref: '#/components/responses/NotFound'}\n",
                    "                '405': {$ref: '#/components/responses/WrongMethod'}\n",
                    "                '408': {$ref: '#/components/responses/TooSlow'}\n",
                    "                '412': {$ref: '#/components/responses/Invalid'}\n",
                    "                '413': {$ref: '#/components/responses/TooLarge'}\n",
                    "                '500': {$ref: '#/components/responses/Broken'}\n",
                    "                '503': {$ref: '#/components/responses/Overloaded'}\n"
                ),
            )],
        ),
        breaks(
            "a callback is removed",
            &[(
                concat!(
                    "      callbacks:\n",
                    "        callDone:\n",
                    "          '{$request.body#/notifyUrl}':\n",
                    "            post:\n",
                    "              operationId: callDone\n",
                    "              tags: [calls]\n",
                    "              summary: The call is over\n",
                    "              description: Sent once to the URL in the request.\n",
                    "              security: []\n",
                    "              parameters:\n",
                    "                - name: X-Signature\n",
                    "                  in: header\n",
                    "                  description: Proves who sends it.\n",
                    "                  schema:\n",
                    "                    $ref: '#/components/schemas/Note'\n",
                    "              requestBody:\n",
                    "                required: true\n",
                    "                content:\n",
                    "                  application/json:\n",
                    "                    schema:\n",
                    "                      $ref: '#/components/schemas/CallDone'\n",
                    "              responses:\n",
                    "                '204':\n",
                    "                  description: Taken.\n",
                    "                '400': {$ref: '#/components/responses/BadRequest'}\n",
                    "                '404': {$ref: '#/components/responses/NotFound'}\n",
                    "                '405': {$ref: '#/components/responses/WrongMethod'}\n",
                    "                '408': {$ref: '#/components/responses/TooSlow'}\n",
                    "                '412': {$ref: '#/components/responses/Invalid'}\n",
                    "                '413': {$ref: '#/components/responses/TooLarge'}\n",
                    "                '500': {$ref: '#/components/responses/Broken'}\n",
                    "                '503': {$ref: '#/components/responses/Overloaded'}\n"
                ),
                "",
            )],
        ),
        compiles("a callback is sent elsewhere", &[("'{$request.body#/notifyUrl}'", "'{$request.body#/target}'")]),
        compiles(
            "a callback gets a header",
            &[(
                "                - name: X-Signature\n",
                concat!(
                    "                - name: X-Attempt\n",
                    "                  in: header\n",
                    "                  description: How often.\n",
                    "                  schema: {$ref: '#/components/schemas/Limit'}\n",
                    "                - name: X-Signature\n"
                ),
            )],
        ),
        compiles(
            "an optional parameter is added",
            &[(
                "        - name: since\n",
                concat!(
                    "        - name: until\n",
                    "          in: query\n",
                    "          description: Only calls before.\n",
                    "          schema: {type: string}\n",
                    "        - name: since\n"
                ),
            )],
        ),
        compiles(
            "a required parameter is added",
            &[(
                "        - name: since\n",
                concat!(
                    "        - name: until\n",
                    "          in: query\n",
                    "          required: true\n",
                    "          description: Only calls before.\n",
                    "          schema: {type: string}\n",
                    "        - name: since\n"
                ),
            )],
        ),
        breaks(
            "a parameter is removed",
            &[(
                concat!(
                    "        - name: since\n",
                    "          in: query\n",
                    "          style: form\n",
                    "          explode: true\n",
                    "          description: Only calls after this time.\n",
                    "          schema:\n",
                    "            type: string\n",
                    "          example: yesterday\n"
                ),
                "",
            )],
        ),
        breaks("a parameter is called otherwise", &[("        - name: since\n", "        - name: after\n")]),
        breaks(
            "a parameter becomes required",
            &[(
                concat!("        - name: since\n", "          in: query\n"),
                concat!("        - name: since\n", "          in: query\n", "          required: true\n"),
            )],
        ),
        compiles(
            "a parameter with a default becomes required",
            &[(
                concat!("        - name: limit\n", "          in: query\n"),
                concat!("        - name: limit\n", "          in: query\n", "          required: true\n"),
            )],
        ),
        breaks(
            "the schema of a parameter gets a name",
            &[(
                concat!("          schema:\n", "            type: string\n", "          example: yesterday\n"),
                concat!("          schema:\n", "            $ref: '#/components/schemas/Note'\n"),
            )],
        ),
        breaks("the default of a parameter is dropped", &[("      default: 10\n", "")]),
        compiles("the name of a header is written otherwise", &[("      name: X-Trace\n", "      name: x-trace\n")]),
        compiles("a parameter is no longer supplied by the client", &[("      x-client-supplied: true\n", "")]),
        compiles(
            "parameters stand in another order",
            &[(
                concat!(
                    "        - $ref: '#/components/parameters/AccountId'\n",
                    "        - $ref: '#/components/parameters/Trace'\n"
                ),
                concat!(
                    "        - $ref: '#/components/parameters/Trace'\n",
                    "        - $ref: '#/components/parameters/AccountId'\n"
                ),
            )],
        ),
        compiles(
            "a parameter moves from the query to a header",
            &[(
                concat!(
                    "        - name: since\n",
                    "          in: query\n",
                    "          style: form\n",
                    "          explode: true\n"
                ),
                concat!("        - name: since\n", "          in: header\n"),
            )],
        ),
        breaks(
            "the body is another schema",
            &[
                (
                    concat!(
                        "              $ref: '#/components/schemas/CallRequest'\n",
                        "            examples:\n",
                        "              plain:\n",
                        "                $ref: '#/components/examples/Plain'\n",
                        "              aliased:\n",
                        "                $ref: '#/components/examples/Aliased'\n"
                    ),
                    "              $ref: '#/components/schemas/Labels'\n",
                ),
                (
                    concat!(
                        "      callbacks:\n",
                        "        callDone:\n",
                        "          '{$request.body#/notifyUrl}':\n",
                        "            post:\n",
                        "              operationId: callDone\n",
                        "              tags: [calls]\n",
                        "              summary: The call is over\n",
                        "              description: Sent once to the URL in the request.\n",
                        "              security: []\n",
                        "              parameters:\n",
                        "                - name: X-Signature\n",
                        "                  in: header\n",
                        "                  description: Proves who sends it.\n",
                        "                  schema:\n",
                        "                    $ref: '#/components/schemas/Note'\n",
                        "              requestBody:\n",
                        "                required: true\n",
                        "                content:\n",
                        "                  application/json:\n",
                        "                    schema:\n",
                        "                      $ref: '#/components/schemas/CallDone'\n",
                        "              responses:\n",
                        "                '204':\n",
                        "                  description: Taken.\n",
                        "                '400': {$ref: '#/components/responses/BadRequest'}\n",
                        "                '404': {$ref: '#/components/responses/NotFound'}\n",
                        "                '405': {$ref: '#/components/responses/WrongMethod'}\n",
                        "                '408': {$ref: '#/components/responses/TooSlow'}\n",
                        "                '412': {$ref: '#/components/responses/Invalid'}\n",
                        "                '413': {$ref: '#/components/responses/TooLarge'}\n",
                        "                '500': {$ref: '#/components/responses/Broken'}\n",
                        "                '503': {$ref: '#/components/responses/Overloaded'}\n"
                    ),
                    "",
                ),
            ],
        ),
    ]
}
