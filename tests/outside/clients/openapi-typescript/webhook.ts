// A document in 3.1 names the notification as a webhook too: it is the named schema, so that either name can be used.

import type { webhooks } from "./document.js";
import type { Notification } from "./notification.js";

type Sent = webhooks["callStatus"]["post"]["requestBody"]["content"]["application/json"];

export const same: Sent extends Notification ? (Notification extends Sent ? true : never) : never = true;
