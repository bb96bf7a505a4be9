// A small server that validates with express-openapi-validator, and the requests it gets.

import { require } from "./packages.mjs";
import { file, print, receiver, requests } from "./requests.mjs";

const express = require("express");
const validator = require("express-openapi-validator");

function server(apiSpec) {
  const app = express();
  app.use(express.json());
  app.use(validator.middleware({ apiSpec }));
  app.use((_, answer) => answer.json({}));
  app.use((error, _request, answer, _next) => answer.status(error.status ?? 500).json({ message: error.message }));
  return new Promise((ready) => {
    const listening = app.listen(0, "127.0.0.1", () => ready(listening));
  });
}

const servers = { api: await server(file), notify: await server(receiver()) };

const results = [];
for (const { method, path, headers, body } of requests) {
  const { port } = (path === "/notify" ? servers.notify : servers.api).address();
  const sent = body === null ? {} : { body: JSON.stringify(body) };
  const json = body === null ? {} : { "Content-Type": "application/json" };
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: method.toUpperCase(),
    headers: { ...headers, ...json },
    ...sent,
  });
  const { message = "" } = await answer.json();
  results.push({ taken: answer.status === 200, refused: answer.status === 400, said: `${answer.status} ${message}` });
}
print(results);
for (const listening of Object.values(servers)) {
  listening.close();
  listening.closeAllConnections();
}
