// The same requests, validated by openapi-backend.

import { require } from "./packages.mjs";
import { file, print, receiver, requests } from "./requests.mjs";

const { OpenAPIBackend } = require("openapi-backend");

async function backend(definition) {
  const api = new OpenAPIBackend({ definition });
  api.register({
    validationFail: ({ validation }) => ({ status: 400, message: JSON.stringify(validation.errors) }),
    notFound: () => ({ status: 404, message: "not found" }),
    notImplemented: ({ operation }) => ({ status: 200, message: operation.operationId }),
  });
  await api.init();
  return api;
}

const backends = { api: await backend(file), notify: await backend(receiver()) };

const results = [];
for (const { method, path, headers, body } of requests) {
  const json = body === null ? {} : { "Content-Type": "application/json" };
  const request = { method: method.toUpperCase(), path, headers: { ...headers, ...json }, body: body ?? undefined };
  const { status, message } = await (path === "/notify" ? backends.notify : backends.api).handleRequest(request);
  results.push({ taken: status === 200, refused: status === 400, said: `${status} ${message}` });
}
print(results);
