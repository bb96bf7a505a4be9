// Generated from openapi/smartassist.yaml by `cargo xtask generate`; change the document, not this file.
// Document: sha256 79655b3aca5ebd2369097cc4399241283375a37d5cf5e11a33a5580a83ce1712

//! What the served document says that the Rust code has no counterpart for.

/// Info, servers, tags, security and examples, as the beginning of an OpenAPI 3.1 document.
pub const HEAD: &str = r##"{
  "openapi": "3.1.0",
  "info": {
    "title": "Kore.ai SmartAssist APIs",
    "version": "2025-06",
    "description": "Four operations of the Kore.ai SmartAssist contact centre, and the notification it sends back:\n\n* **dialout** starts an outbound call, optionally with answering machine detection (AMD);\n* the **call-status notification** tells the caller of dialout what became of the call;\n* **conversation by id** reads everything stored about one conversation;\n* **intent real-time data** lists the latest automated sessions of a bot;\n* **user status** tells how long each agent was in which status, bucket by bucket.\n\nThis is a curated description, put together from the vendor's public pages. It is not the vendor's own and the\nvendor has not endorsed it. Where those pages contradict each other, `x-decision` names the entry of\n`openapi/decisions.md` that says what was chosen and why.\n\n**Editions.** The 2023 pages are the base. What the pages of 2025 add is optional and marked `x-since: \"2025\"`.\nWhere the two spell one field differently, one spelling is canonical and `x-aliases` lists the others.\n\n**Requests are strict, answers are open.** Unknown fields in a request are refused. Headers that are not listed\nhere, such as `cache-control` and `postman-token` of the vendor's samples, are ignored. Answers and notifications\nmay carry fields and values that are not listed here: a string with `x-extensible-enum` may hold any other value,\nand is compared without regard to upper and lower case. Bounds called \"our bound\" are stated by this document and\nnot by the vendor.\n\n**Authentication.** Every operation takes a JSON Web Token in the header `auth`, as it is, without `Bearer`.\n\n**Rate limit.** 60 requests a minute for each account. Beyond that the answer is 429. Servers made from this\ndocument say in `RateLimit` what is left.",
    "license": {
      "name": "Apache-2.0 OR MIT",
      "identifier": "Apache-2.0 OR MIT"
    }
  },
  "servers": [
    {
      "url": "/",
      "description": "The server that this document comes from."
    },
    {
      "url": "https://{host}",
      "description": "Any environment. The vendor always speaks of \"the environment URL\". Known hosts are smartassist.kore.ai, platform.kore.ai and bots.kore.ai.",
      "variables": {
        "host": {
          "default": "smartassist.kore.ai"
        }
      }
    },
    {
      "url": "https://smartassist.kore.ai",
      "description": "SmartAssist, named by the 2023 pages."
    },
    {
      "url": "https://platform.kore.ai",
      "description": "The platform that later editions moved to."
    },
    {
      "url": "https://bots.kore.ai",
      "description": "The bot environment, named by the API Setup page."
    }
  ],
  "tags": [
    {
      "name": "calls",
      "description": "Outbound calls."
    },
    {
      "name": "notifications",
      "description": "What is sent to you about your calls."
    },
    {
      "name": "conversations",
      "description": "Conversations between customers and agents."
    },
    {
      "name": "automation",
      "description": "Sessions handled by the bot alone."
    },
    {
      "name": "agents",
      "description": "What the agents did."
    }
  ],
  "security": [
    {
      "auth": []
    }
  ],
  "paths": {},
  "components": {
    "securitySchemes": {
      "auth": {
        "type": "apiKey",
        "in": "header",
        "name": "auth",
        "description": "A JSON Web Token, sent as it is, without `Bearer`.\n\nCreate an app under API Setup, give it the scope the operation asks for (`x-required-scope`), and sign\n`{\"sub\": \"…\", \"appId\": \"<client id>\"}` with HS256 and the client secret. The claim must be spelled `appId`.\n\nWhen the app enforces JTI, add `jti`, used once, and `exp`, at most one hour ahead; otherwise both are\noptional. When it enforces JWE, encrypt the signed token with the platform's public key; how is not described\nhere."
      }
    },
    "examples": {
      "DialoutRequest2023": {
        "summary": "Call a number, detect machines, report to a URL (the vendor's sample of 2023)",
        "value": {
          "bot": "st-e38782ff-0d89-52e9-5678769a49fdexxxx",
          "target": "tel:911234567890",
          "caller": "+127061657882",
          "trunk": "TRUNK",
          "timers": {
            "noSpeechTimeoutMs": 12000,
            "decisionTimeoutMs": 15000,
            "toneTimeoutMs": 10000,
            "greetingCompletionTimeoutMs": 10000
          },
          "thresholdWordCount": 4,
          "machineDetection": "detect",
          "notifyurl": "https://dialer.example.com/notify",
          "metadata": {
            "jobPosition": "Software Engineer",
            "userName": "John Doe",
            "companyName": "abc corporation",
            "jobLocation": "USA"
          }
        }
      },
      "DialoutRequest2025": {
        "summary": "The same with what the edition of 2025 added (the vendor's sample of 2025)",
        "value": {
          "bot": "st-e38782ff-0d89-52e9-5678769a49fdexxxx",
          "target": "tel:911234567890",
          "caller": "+11234567890",
          "trunk": "TRUNK",
          "timers": {
            "noSpeechTimeoutMs": 12000,
            "decisionTimeoutMs": 15000,
            "toneTimeoutMs": 20000,
            "greetingCompletionTimeoutMs": 10000
          },
          "thresholdWordCount": 4,
          "machineDetection": "detect",
          "notifyurl": "https://dialer.example.com/notify",
          "notifyHeaders": {
            "Accept": "application/json",
            "Content-Type": "application/json",
            "x-channel-type": "X42_IVR",
            "event-type": "x42-ivr-voice-voice-interactions"
          },
          "timeoutInMs": 60000,
          "callControlParameter": {
            "sttProvider": "deepgram",
            "sttLanguage": "en-AU",
            "interim": true,
            "sttLabel": "deepgram-abcd",
            "continuousASRTimeoutInMS": 2000,
            "deepgramUtteranceEndMs": 1000,
            "deepgramEndpointing": 300
          },
          "metadata": {
            "jobPosition": "Software Engineer",
            "userName": "John Doe",
            "companyName": "abc corporation",
            "jobLocation": "USA"
          }
        }
      },
      "DialoutRequestQuiet": {
        "summary": "Report only how the call ended, no AMD events (made up from the text of 2025)",
        "value": {
          "target": "tel:911234567890",
          "caller": "+127061657882",
          "machineDetection": "disconnect",
          "notifyurl": "https://dialer.example.com/notify",
          "amdEventsSubscription": []
        }
      },
      "DialoutAnswer": {
        "summary": "The call is under way (the vendor's sample)",
        "value": {
          "sid": "f9bd46ab-ecbd-4216-842e-0c58db3axxxx",
          "callId": "2c01240f-6880-123c-179b-02d8f501xxxx"
        }
      },
      "NotificationCompletedHuman2023": {
        "summary": "Edition of 2023, a human answered and hung up",
        "value": {
          "conversationId": "29e2d933-527e-429c-95b9-ba4f7c7bxxxx",
          "reasonCode": "caller-disconnected",
          "status": "completed",
          "reason": "200 OK",
          "duration": 14,
          "machinedetection": "amd_human_detected",
          "callconnecttime": "5/8/2023,11:32:49AM",
          "callDisconnectTime": "5/8/2023,11:33:03AM"
        }
      },
      "NotificationCompletedMachine2023": {
        "summary": "Edition of 2023, a machine answered and the gateway hung up",
        "value": {
          "conversationId": "29e2d933-527e-429c-95b9-ba4f7c7bxxxx",
          "reasonCode": "SAVG-disconnected",
          "status": "completed",
          "reason": "200 OK",
          "duration": 14,
          "machinedetection": "amd_machine_detected",
          "callconnecttime": "5/8/2023,11:32:49AM",
          "callDisconnectTime": "5/8/2023,11:33:03AM"
        }
      },
      "NotificationCompletedDisabled2023": {
        "summary": "Edition of 2023, a call without answering machine detection",
        "value": {
          "conversationId": "4e010fea-cd93-47a0-a548-36d5f621xxxx",
          "reasonCode": "caller-disconnected",
          "status": "completed",
          "reason": "200 OK",
          "duration": 10,
          "machinedetection": "disabled",
          "callconnecttime": "5/8/2023,11:29:55AM",
          "callDisconnectTime": "5/8/2023,11:30:05AM"
        }
      },
      "NotificationFailedUnavailable2023": {
        "summary": "Edition of 2023, the carrier was not available",
        "value": {
          "conversationId": "305ae3c4-b527-4bfd-ad75-9b6abdaaxxxx",
          "status": "failed",
          "reason": "503 Service Unavailable",
          "machinedetection": "disconnect",
          "callconnecttime": "5/8/2023,11:31:30AM",
          "reasonCode": "Service Unavailable",
          "callDisconnectTime": "5/8/2023,11:31:30AM"
        }
      },
      "NotificationFailedBusy2023": {
        "summary": "Edition of 2023, the number was busy",
        "value": {
          "conversationId": "80af8588-31c7-4877-a798-a3603c30xxxx",
          "status": "failed",
          "reason": "486 Busy Here",
          "machinedetection": "disconnect",
          "callconnecttime": "5/8/2023,11:36:33AM",
          "reasonCode": "Busy Here",
          "callDisconnectTime": "5/8/2023,11:36:33AM"
        }
      },
      "NotificationFailedDeclined2023": {
        "summary": "Edition of 2023, the call was declined",
        "value": {
          "conversationId": "40a95de6-949a-4403-b735-233daxxxx",
          "status": "failed",
          "reason": "480 Temporarily Unavailable",
          "machinedetection": "disconnect",
          "callconnecttime": "5/8/2023,11:37:46AM",
          "reasonCode": "Temporarily Unavailable",
          "callDisconnectTime": "5/8/2023,11:37:46AM"
        }
      },
      "NotificationAnswered2025": {
        "summary": "Edition of 2025, the call was answered",
        "value": {
          "conversationId": "433a9a58-44eb-4c56-bb3e-ab2415f0xxxx",
          "reason": "200 OK",
          "reasonCode": "OK",
          "callConnectTime": "2025-06-26T12:49:17.600Z",
          "ringDurationInMS": 3381,
          "connectDurationInMS": 4343,
          "status": "Answered"
        }
      },
      "NotificationMachineDetected2025": {
        "summary": "Edition of 2025, a machine was detected while the call is up",
        "value": {
          "conversationId": "433a9a58-44eb-4c56-bb3e-ab2415f0xxxx",
          "reason": "200 OK",
          "reasonCode": "OK",
          "callConnectTime": "2025-06-26T12:49:21.761Z",
          "ringDurationInMS": 3381,
          "connectDurationInMS": 4343,
          "status": "Call-In-Progress",
          "machineDetection": "amd_machine_detected"
        }
      },
      "NotificationStopped2025": {
        "summary": "Edition of 2025, detection stopped; printed before the notification that precedes it in time",
        "value": {
          "conversationId": "433a9a58-44eb-4c56-bb3e-ab2415f0xxxx",
          "reason": "200 OK",
          "reasonCode": "OK",
          "callConnectTime": "2025-06-26T12:49:31.103Z",
          "ringDurationInMS": 3381,
          "connectDurationInMS": 4343,
          "status": "Call-In-Progress",
          "machineDetection": "amd_stopped"
        }
      },
      "NotificationMachineStoppedSpeaking2025": {
        "summary": "Edition of 2025, the machine finished its greeting",
        "value": {
          "conversationId": "433a9a58-44eb-4c56-bb3e-ab2415f0xxxx",
          "reason": "200 OK",
          "reasonCode": "OK",
          "callConnectTime": "2025-06-26T12:49:31.092Z",
          "ringDurationInMS": 3381,
          "connectDurationInMS": 4343,
          "status": "Call-In-Progress",
          "machineDetection": "amd_machine_stopped_speaking"
        }
      },
      "NotificationCompleted2025": {
        "summary": "Edition of 2025, the bot hung up on a machine",
        "value": {
          "conversationId": "433a9a58-44eb-4c56-bb3e-ab2415f0xxxx",
          "reason": "200 OK",
          "reasonCode": "bot-disconnected",
          "callConnectTime": "2025-06-26T12:49:17.609Z",
          "ringDurationInMS": 3381,
          "connectDurationInMS": 4343,
          "status": "completed",
          "callDuration": 109,
          "machineDetection": "amd_machine_detected",
          "sessionId": "685d41cd54d09f7f699axxxx",
          "callDisconnectTime": "2025-06-26T12:51:07.151Z"
        }
      },
      "NotificationFailedBusy2025": {
        "summary": "Edition of 2025, the number was busy",
        "value": {
          "conversationId": "00721e4f-bcbe-4965-ba3f-b24aec5bxxxx",
          "reason": "486 Busy Here",
          "reasonCode": "Busy Here",
          "callConnectTime": "2025-06-26T13:00:13.374Z",
          "ringDurationInMS": 15255,
          "connectDurationInMS": 17204,
          "status": "Failed",
          "callDisconnectTime": "2025-06-26T13:00:13.374Z"
        }
      },
      "ConversationChat": {
        "summary": "A chat that went back to the queue and dropped off (the vendor's sample, address and provider replaced)",
        "value": {
          "participants": [
            {
              "queueId": "qu-241a4d7-e5d0-45a9-8032-8238450501c2",
              "queueStartTime": "2023-05-22T04:55:05.350Z",
              "queueName": "Default Queue",
              "agentId": "u-b19cd89e-6533-59af-b491-eec9bf8f8b9f",
              "name": "John Doe",
              "status": "INACTIVE",
              "assignedAt": "2023-05-22T04:55:05.452Z",
              "startTimeStamp": "2023-05-22T04:55:07.718Z",
              "endTimeStamp": "2023-05-22T05:29:14.043Z",
              "isTransferred": false,
              "onInterrupt": true
            }
          ],
          "transferDetails": [
            {
              "fromQueue": "qu-241a4d7-e5d0-45a9-8032-8238450501c2",
              "fromAgent": "u-b19cd89e-6533-59af-b491-eec9bf8f8b9f",
              "transferredType": "QUEUE",
              "transferredTo": [
                {
                  "id": "qu-241a4d7-e5d0-45a9-8032-8238450501c2",
                  "name": "Default Queue",
                  "type": "QUEUE"
                }
              ],
              "transferredBy": "u-b19cd89e-6533-59af-b491-eec9bf8f8b9f",
              "priority": "HIGHEST",
              "transferredAt": "2023-05-22T05:29:14.007Z",
              "isManager": false
            }
          ],
          "waitTime": 3369,
          "isProactiveAgentAssistEnabled": true,
          "status": "CLOSED",
          "callbackOpted": false,
          "contactFlow": [],
          "surveyRequired": "YES",
          "isDeveloper": false,
          "_id": "c-3c04346-e522-4c53-9e03-c9566d859aad",
          "orgId": "o-ca23f4c5-cc3e-586d-90e6-8375bf2d54ab",
          "userId": "u-aa15c0f4-7f78-5912-8713-f5cd1c3e476e",
          "accountId": "637368b4a1d039e34ba63bbf",
          "botId": "st-3bf09bef-f979-5489-b337-f465bd5db1f4",
          "source": "rtm",
          "botSessionId": "646af57bcc41e5bfbd5efb82",
          "language": "en",
          "keyIntentName": "TalkToAgent",
          "keyIntentUserInput": "I want to talk to an agent",
          "agentDesktopMeta": {
            "pagesVisited": [
              {
                "page": "Kore.ai Web Client",
                "timestamp": "2023-05-18T03:36:25.601Z",
                "timespent": 350312.351
              }
            ]
          },
          "conversationType": "messaging",
          "priority": 5,
          "queues": [
            {
              "type": "ASSIGNED",
              "status": "INACTIVE",
              "isPreferredAgentTimeoutExpired": true,
              "id": "qu-241a4d7-e5d0-45a9-8032-8238450501c2",
              "name": "Default Queue",
              "startTime": "2023-05-22T04:55:05.350Z"
            },
            {
              "type": "TRANSFERRED",
              "status": "ACTIVE",
              "isPreferredAgentTimeoutExpired": true,
              "id": "qu-241a4d7-e5d0-45a9-8032-8238450501c2",
              "startTime": "2023-05-22T05:29:14.007Z",
              "name": "Default Queue"
            }
          ],
          "startTime": "2023-05-22T04:55:05.351Z",
          "endTime": "2023-05-22T05:29:14.086Z",
          "formData": [],
          "timestampValue": 1684731305351,
          "createdAt": "2023-05-22T04:55:05.354Z",
          "updatedAt": "2023-05-22T05:29:24.067Z",
          "__v": 0,
          "skills": [],
          "acceptedAt": "2023-05-22T04:55:07.718Z",
          "notes": [],
          "dispositions": {
            "metaStatus": "SYSTEM_DROP_OFF",
            "status": "DROP-OFF",
            "remarks": "I’m sorry. It seems like there are no agents that can help you at this time. Please reach out us a bit later.",
            "dispositionSets": null
          },
          "userInfo": {
            "workinghours": {
              "workdays": "mon,tue,wed,thu,fri",
              "workstart": "8:00 AM",
              "workend": "5:00 PM"
            },
            "profImage": "no-avatar",
            "jTitle": "",
            "dept": "",
            "profColour": "#ff4500",
            "activationStatus": "active",
            "firstName": "",
            "lastName": "",
            "orgId": "o-e31a1a45-c24a-5074-b4b7-d44396e6e4ac",
            "_id": "u-aa15c0f4-7f78-5912-8713-f5cd1c3e476e",
            "identities": [
              {
                "val": "cs-b6296994-21c9-5108-9dee-1ab3dbbd0b8b/dc5680b0-a4a4-4ed1-afe7-fa77bda4f1586736bed4-850f-41cf-8baf-2eb8857490ce",
                "type": "mapped"
              }
            ],
            "agentTransferConfig": {
              "skillsIds": [],
              "overrideAgents": false,
              "overrideValues": [],
              "assistEvents": {
                "startEvent": {
                  "isEnabled": true,
                  "botId": "st-ba0fcf10-b687-53b0-ad16-16cbacf20dd1",
                  "dialogId": "dg-dea45cdd-c731-522e-a1dd-f5d5aacc5f39",
                  "dialogRefId": "6f3688aa-f41b-5d6e-8444-e27c6c225634"
                }
              },
              "automationBotId": "st-ba0fcf10-b687-53b0-ad16-16cbacf20dd1",
              "lastIntentName": "TalkToAgent",
              "lastIntentuserInput": "I want to talk to an agent",
              "dialog_tone": []
            },
            "city": "Example City",
            "country": "India",
            "isp": "Example Telecom",
            "ipAddress": "192.0.2.17",
            "queue": "qu-241a4d7-e5d0-45a9-8032-8238450501c2",
            "hostDomain": "https://bots.kore.ai",
            "os": "Windows",
            "device": "NA"
          }
        }
      },
      "ConversationVoice": {
        "summary": "A voice conversation that its first agent never took (made up from later pages)",
        "value": {
          "participants": [
            {
              "agentId": "u-b19cd89e-6533-59af-b491-eec9bf8f8b9f",
              "name": "John Doe",
              "status": "ABANDONED",
              "assignedAt": "2023-06-05T09:12:20.100Z",
              "endTimeStamp": "2023-06-05T09:12:50.100Z",
              "isTransferred": false,
              "conversationTransferred": true,
              "reason": "OVERDUE",
              "endedChat": false
            },
            {
              "queueId": "qu-241a4d7-e5d0-45a9-8032-8238450501c2",
              "queueStartTime": "2023-06-05T09:12:50.120Z",
              "queueName": "Default Queue",
              "agentId": "u-5c7e0a94-1f2d-5b38-8e61-0d9f4a7bxxxx",
              "name": "Jane Doe",
              "status": "ACTIVE",
              "assignedAt": "2023-06-05T09:12:51.000Z",
              "startTimeStamp": "2023-06-05T09:12:55.000Z",
              "isTransferred": true
            }
          ],
          "transferDetails": [
            {
              "fromQueue": "qu-241a4d7-e5d0-45a9-8032-8238450501c2",
              "fromAgent": null,
              "transferredType": "OTHERS",
              "transferredTo": [
                {
                  "id": "u-5c7e0a94-1f2d-5b38-8e61-0d9f4a7bxxxx",
                  "name": "Jane Doe",
                  "type": "AGENT",
                  "emailId": "jane.doe@example.com"
                }
              ],
              "transferredBy": "u-b19cd89e-6533-59af-b491-eec9bf8f8b9f",
              "transferredByAgentName": "John Doe",
              "priority": "LOW",
              "transferredAt": "2023-06-05T09:12:50.110Z",
              "isManager": false,
              "systemTransfer": true,
              "systemTransferReason": "OVERDUE"
            }
          ],
          "waitTime": 35000,
          "status": "ACTIVE",
          "surveyRequired": "NO",
          "_id": "c-8a1be27-0d42-4f6b-a3f0-5e7c19b24xxx",
          "conversationId": "7d9f1c52-6a0b-4c3e-9f57-1b2d3e4fxxxx",
          "userId": "u-6b184e56-ebe3-5acb-af3c-1e6bcb25xxxx",
          "accountId": "637368b4a1d039e34ba63bbf",
          "botId": "st-3bf09bef-f979-5489-b337-f465bd5db1f4",
          "source": "audiocodes",
          "language": "en",
          "phoneNumber": "+126529865",
          "botSIPURI": "sip:bot@sip.example.com",
          "CallIDData": "2c01240f-6880-123c-179b-02d8f501xxxx",
          "priority": null,
          "startSessionTime": "2023-06-05T09:12:05.000Z",
          "startTime": "2023-06-05T09:12:20.000Z",
          "timestampValue": 1685956340001,
          "notes": [
            {
              "_id": "646f0750d15e5a3db2aexxxx",
              "conversationId": "c-8a1be27-0d42-4f6b-a3f0-5e7c19b24xxx",
              "author": {
                "_id": "646f0750d15e5a3db2aexxxx",
                "firstName": "Jane",
                "lastName": "Doe",
                "userId": "u-5c7e0a94-1f2d-5b38-8e61-0d9f4a7bxxxx"
              },
              "note": "Customer will call again on Monday.",
              "timestamp": "2023-06-05T09:14:02.000Z"
            }
          ],
          "dispositions": {
            "metaStatus": "AGENT_CLOSED",
            "status": "Resolved",
            "remarks": "",
            "dispositionSets": [
              {
                "dispositionsSet": "Billing",
                "dispositionCodes": "Refund granted"
              }
            ]
          },
          "sentimentTone": {
            "sentiment": "fear",
            "emoji": "😨",
            "strength": 1.5
          },
          "userInfo": {
            "caller": "+126529865",
            "callee": "st-3bf09bef-f979-5489-b337-f465bd5db1f4",
            "callerHost": "Twilio-US",
            "userId": "u-6b184e56-ebe3-5acb-af3c-1e6bcb25xxxx",
            "customData": null,
            "agentTransferConfig": {
              "accountId": "637368b4a1d039e34ba63bbf",
              "assistEvents": {
                "startEvent": {
                  "isEnabled": false
                }
              },
              "dialog_tone": [
                {
                  "tone_name": "fear",
                  "level": 1.5,
                  "count": 2,
                  "totalLevel": 3.5
                }
              ]
            }
          }
        }
      },
      "IntentSessions": {
        "summary": "A chat that completed and a call that broke off (the vendor's sample, repaired into valid JSON)",
        "value": [
          {
            "intent": [
              "Book a Ticket",
              "Book a Flight"
            ],
            "ANI": "st-bb0e8899-a753-568f-984f-3338de26xxxx",
            "DNI": "username@domain.com",
            "channel": "rtm",
            "startTime": "2022-01-06T14:07:08.185+00:00",
            "endTime": "2022-01-06T14:44:17.527+00:00",
            "status": "completed",
            "timeHandled": "50s",
            "deflectedTo": "rtm",
            "userId": "u-6b184e56-ebe3-5acb-af3c-1e6bcb25xxxx",
            "sessionId": "6364a8616d8e6a6a0effxxxx"
          },
          {
            "intent": [],
            "ANI": "+126529865",
            "DNI": "+126529865",
            "channel": "audiocodes",
            "startTime": "2022-01-06T14:07:08.185+00:00",
            "endTime": "2022-01-06T14:44:17.527+00:00",
            "status": "Dropoff",
            "timeHandled": "13m: 8s",
            "deflectedTo": null,
            "userId": "u-6b184e56-ebe3-5acb-af3c-1e6bcb25xxxx",
            "sessionId": "6364a8616d8e6a6a0effxxxx"
          }
        ]
      },
      "UserStatusRequest": {
        "summary": "Two agents, two days, half-hour buckets (the vendor's sample, repaired)",
        "value": {
          "filter": {
            "agents": [
              "john.doe@example.com",
              "jane.doe@example.com"
            ],
            "dateFilter": {
              "startDate": "2022-08-25",
              "endDate": "2022-08-26",
              "timeZoneOffSet": -330
            }
          },
          "granularity": "PT30M"
        }
      },
      "UserStatusRequest2022": {
        "summary": "The same in the form of 2022 (the vendor's sample, addresses replaced)",
        "value": {
          "filter": {
            "agents": [
              "john.doe@example.com",
              "jane.doe@example.com"
            ],
            "dateFilter": {
              "startDate": "2022-08-25T10:30:00.000Z",
              "endDate": "2022-08-26T12:52:30.652Z",
              "timeZoneOffSet": -330
            }
          },
          "granularity": 20
        }
      },
      "UserStatusPage": {
        "summary": "Three agents without and one with activity (the vendor's sample, shortened)",
        "x-decision": [
          "E9"
        ],
        "value": {
          "hasMore": true,
          "limit": 50,
          "offset": 0,
          "data": [
            {
              "userId": "u-0572f8c7-970b-5c78-ab20-e9c1a10fxxxx",
              "firstName": "John",
              "lastName": "Doe",
              "email": "john.doe@example.com",
              "customId": "101010",
              "timeInterval": []
            },
            {
              "userId": "u-05ca6ec1-05d3-5915-b874-29f24aa4xxxx",
              "firstName": "Jane",
              "lastName": "Doe",
              "email": "jane.doe@example.com",
              "customId": "",
              "timeInterval": []
            },
            {
              "userId": "u-29f05090-1440-5c80-8096-7eb47c07xxxx",
              "firstName": "Jane",
              "lastName": "Doe",
              "email": "jane.doe@example.com",
              "customId": "065582",
              "timeInterval": []
            },
            {
              "userId": "u-2b991240-7f3e-53a1-a09c-aba82a4cxxxx",
              "firstName": "John",
              "lastName": "Doe",
              "email": "john.doe@example.com",
              "customId": "505951",
              "timeInterval": [
                {
                  "startTime": "2022-12-12T00:00:00Z",
                  "endTime": "2022-12-12T00:30:00Z",
                  "status": []
                },
                {
                  "startTime": "2022-12-12T15:30:00Z",
                  "endTime": "2022-12-12T16:00:00Z",
                  "status": [
                    {
                      "metric": "AgentStatus",
                      "value": "Available",
                      "stats": {
                        "sum": "919 sec"
                      }
                    },
                    {
                      "metric": "AgentState",
                      "value": "Available:Idle",
                      "stats": {
                        "sum": "565 sec"
                      }
                    },
                    {
                      "metric": "AgentState",
                      "value": "AVAILABLE:Interacting",
                      "stats": {
                        "sum": "354 sec"
                      }
                    }
                  ]
                },
                {
                  "startTime": "2022-12-12T18:30:00Z",
                  "endTime": "2022-12-12T19:00:00Z",
                  "status": [
                    {
                      "metric": "AgentStatus",
                      "value": "Available",
                      "stats": {
                        "sum": "628 sec"
                      }
                    },
                    {
                      "metric": "AgentState",
                      "value": "Available:Idle",
                      "stats": {
                        "sum": "94 sec"
                      }
                    },
                    {
                      "metric": "AgentState",
                      "value": "AVAILABLE:Interacting",
                      "stats": {
                        "sum": "534 sec"
                      }
                    },
                    {
                      "metric": "AgentStatus",
                      "value": "Away",
                      "stats": {
                        "sum": "1172 sec"
                      }
                    },
                    {
                      "metric": "AgentState",
                      "value": "Away:Idle",
                      "stats": {
                        "sum": "0 sec"
                      }
                    },
                    {
                      "metric": "AgentState",
                      "value": "AWAY:Interacting",
                      "stats": {
                        "sum": "1172 sec"
                      }
                    }
                  ]
                }
              ]
            }
          ]
        }
      },
      "ErrorInvalidStreamId": {
        "summary": "There is no such bot (as observed; servers made from this document answer 404)",
        "value": {
          "errors": [
            {
              "msg": "Invalid StreamId",
              "code": 400
            }
          ]
        }
      },
      "ErrorMalformed": {
        "summary": "The body is not JSON (our text)",
        "value": {
          "errors": [
            {
              "msg": "the body is not valid JSON",
              "code": 400
            }
          ]
        }
      },
      "ErrorInvalidCredentials": {
        "summary": "No token, a wrong signature, or (the vendor only) a token for another bot (as observed)",
        "value": {
          "errors": [
            {
              "msg": "Invalid SDK credentials",
              "code": 4002
            }
          ]
        }
      },
      "ErrorInvalidToken": {
        "summary": "What is in `auth` is not a token (as observed)",
        "value": {
          "errors": [
            {
              "msg": "Invalid JWT token",
              "code": 4002
            }
          ]
        }
      },
      "ErrorScopeMissing": {
        "summary": "The app has not the scope of the operation (as observed)",
        "value": {
          "errors": [
            {
              "msg": "Permission denied. Scope is incorrect!",
              "code": 4002
            }
          ]
        }
      },
      "ErrorScopeMissingOtherKey": {
        "summary": "The same as one page of the vendor spells it",
        "value": {
          "errors": [
            {
              "message": "Permission denied. Scope is incorrect!",
              "code": 4002
            }
          ]
        }
      },
      "ErrorTooLongLived": {
        "summary": "The token has a `jti` and lives for more than an hour (as documented for sign-in)",
        "value": {
          "errors": [
            {
              "msg": "error verifying the jwt: if \"jti\" claim \"exp\" must be <= 1 hour(s)",
              "code": 401
            }
          ]
        }
      },
      "ErrorReplay": {
        "summary": "The `jti` was used before (as documented for sign-in)",
        "value": {
          "errors": [
            {
              "msg": "error verifying the jwt: possibly a replay",
              "code": 401
            }
          ]
        }
      },
      "ErrorBadSignature": {
        "summary": "The signature does not match (our text)",
        "value": {
          "errors": [
            {
              "msg": "the signature does not match",
              "code": 401
            }
          ]
        }
      },
      "ErrorNotFound": {
        "summary": "There is nothing of the caller's under this id (our text)",
        "value": {
          "errors": [
            {
              "msg": "not found",
              "code": 404
            }
          ]
        }
      },
      "ErrorMethodNotAllowed": {
        "summary": "The path exists but not for this method (as observed)",
        "value": {
          "errors": [
            {
              "msg": "Method Not Allowed",
              "code": 405
            }
          ]
        }
      },
      "ErrorRequestTimeout": {
        "summary": "The body came too slowly (our text)",
        "value": {
          "errors": [
            {
              "msg": "the body did not arrive in time",
              "code": 408
            }
          ]
        }
      },
      "ErrorValidation": {
        "summary": "The body breaks a constraint (as observed)",
        "value": {
          "errors": [
            {
              "msg": "Validation errors/ Invalid arguments",
              "code": 412
            }
          ]
        }
      },
      "ErrorValidationWithPointers": {
        "summary": "The body breaks two constraints (our text, after the observed one)",
        "value": {
          "errors": [
            {
              "msg": "Validation errors/ Invalid arguments: /timers/noSpeechTimeoutMs: must be at most 60000 ms",
              "code": 412
            },
            {
              "msg": "Validation errors/ Invalid arguments: /notifyURL: unknown field, did you mean `notifyurl`?",
              "code": 412
            }
          ]
        }
      },
      "ErrorPayloadTooLarge": {
        "summary": "The body is too large (our text)",
        "value": {
          "errors": [
            {
              "msg": "the body is too large",
              "code": 413
            }
          ]
        }
      },
      "ErrorUnsupportedMediaType": {
        "summary": "The body is not declared as JSON (our text)",
        "value": {
          "errors": [
            {
              "msg": "the content type must be application/json",
              "code": 415
            }
          ]
        }
      },
      "ErrorTooManyRequests": {
        "summary": "Too many requests within a minute (text as documented, code ours)",
        "value": {
          "errors": [
            {
              "msg": "You've exceeded the per-minute rate limit. Please wait for sometime before retrying.",
              "code": 429
            }
          ]
        }
      },
      "ErrorInternal": {
        "summary": "Something broke (our text)",
        "value": {
          "errors": [
            {
              "msg": "internal error",
              "code": 500
            }
          ]
        }
      },
      "ErrorNotImplemented": {
        "summary": "The server does not offer the operation (our text)",
        "value": {
          "errors": [
            {
              "msg": "not implemented",
              "code": 501
            }
          ]
        }
      },
      "ErrorStillRunning": {
        "summary": "A request with the same key is being handled (our text)",
        "value": {
          "errors": [
            {
              "msg": "a request with this Idempotency-Key is still being handled, ask again later",
              "code": 409
            }
          ]
        }
      },
      "ErrorKeyReused": {
        "summary": "The key belongs to another request (our text)",
        "value": {
          "errors": [
            {
              "msg": "this Idempotency-Key was used with another body, nothing was dialled",
              "code": 422
            }
          ]
        }
      },
      "ErrorUnavailable": {
        "summary": "Too much to do at the moment (our text)",
        "value": {
          "errors": [
            {
              "msg": "overloaded, try again later",
              "code": 503
            }
          ]
        }
      }
    }
  }
}"##;
