<?php

// Calls every operation through the client that openapi-generator wrote for PHP, and prints what it read.

declare(strict_types=1);

use OpenAPI\Client\Api\AgentsApi;
use OpenAPI\Client\Api\AutomationApi;
use OpenAPI\Client\Api\CallsApi;
use OpenAPI\Client\Api\ConversationsApi;
use OpenAPI\Client\ApiException;
use OpenAPI\Client\Configuration;
use OpenAPI\Client\Model;
use OpenAPI\Client\ObjectSerializer;

[, $library, $url, $token, $notifications] = $argv;

// Debian's guzzle; the client's own autoloader would come from Composer.
require 'GuzzleHttp/autoload.php';
spl_autoload_register(function (string $class) use ($library): void {
    $prefix = 'OpenAPI\\Client\\';
    if (str_starts_with($class, $prefix)) {
        require $library . '/' . str_replace('\\', '/', substr($class, strlen($prefix))) . '.php';
    }
});

function api(string $class, ?string $other = null): object
{
    global $url, $token;
    $configuration = (new Configuration())->setHost($url)->setApiKey('auth', $other ?? $token);
    return new $class(null, $configuration);
}

function call(): Model\DialoutRequest
{
    return new Model\DialoutRequest([
        'target' => 'tel:911234567890',
        'caller' => '+127061657882',
        'machine_detection' => Model\MachineDetectionMode::DETECT,
        'timers' => new Model\Timers(['no_speech_timeout_ms' => 12000]),
        'metadata' => ['userName' => 'John Doe'],
    ]);
}

function ids(Model\DialoutAnswer $answer): array
{
    $conversation = $answer->getConversationId();
    return ['sid' => $answer->getSid(), 'callId' => $answer->getCallId(), 'conversationId' => $conversation];
}

function dialout(string $bot, ?string $token = null): array
{
    return ids(api(CallsApi::class, $token)->dialout($bot, call(), 'a-key'));
}

function dialoutV2(string $bot): array
{
    return ids(api(CallsApi::class)->dialoutV2($bot, call(), 'a-key'));
}

function conversation(string $stream): array
{
    $read = api(ConversationsApi::class)->getConversation($stream, 'c-3c04346', '637368b4a1d039e34ba63bbf');
    return [
        'id' => $read->getId(),
        'status' => $read->getStatus(),
        'priority' => $read->getPriority(),
        'waitTime' => $read->getWaitTime(),
        'participants' => array_map(fn ($one) => $one->getStatus(), $read->getParticipants()),
    ];
}

function sessions(array $read): array
{
    return array_map(fn ($one) => ['intent' => $one->getIntent(), 'status' => $one->getStatus()], $read);
}

function automation(string $bot): array
{
    return sessions(api(AutomationApi::class)->getIntentRealtimeData($bot));
}

function automationByGet(string $bot): array
{
    return sessions(api(AutomationApi::class)->getIntentRealtimeDataByGet($bot));
}

function asked(): Model\UserStatusRequest
{
    $period = ['start_date' => '2022-08-25', 'end_date' => '2022-08-26', 'time_zone_off_set' => -330];
    $filter = ['agents' => ['john.doe@example.com'], 'date_filter' => new Model\DateFilter($period)];
    return new Model\UserStatusRequest([
        'filter' => new Model\UserStatusFilter($filter),
        'granularity' => Model\GranularityPeriod::PT30_M,
    ]);
}

function page(Model\UserStatusPage $page): array
{
    $metrics = [];
    foreach ($page->getData() as $agent) {
        foreach ($agent->getTimeInterval() as $bucket) {
            array_push($metrics, ...array_map(fn ($entry) => $entry->getMetric(), $bucket->getStatus()));
        }
    }
    return ['hasMore' => $page->getHasMore(), 'limit' => $page->getLimit(), 'metrics' => $metrics];
}

function agents(string $account): array
{
    return page(api(AgentsApi::class)->getUserStatus($account, asked(), 50, 0));
}

function agentsV11(string $account): array
{
    return page(api(AgentsApi::class)->getUserStatusV11($account, asked(), 50, 0));
}

function refusal(string $bot, ?string $token = null): ?array
{
    try {
        dialout($bot, $token);
    } catch (ApiException $refused) {
        // Documented bodies arrive as their type.
        [$error] = $refused->getResponseObject()->getErrors();
        $headers = array_change_key_case($refused->getResponseHeaders());
        return [
            'status' => $refused->getCode(),
            'msg' => $error->getMsg(),
            'code' => $error->getCode(),
            'retryAfter' => $headers['retry-after'][0] ?? null,
        ];
    }
    return null;
}

function notification(object $value): array
{
    $read = ObjectSerializer::deserialize($value, Model\CallStatusNotification::class);
    return [
        'status' => $read->getStatus(),
        'machineDetection' => $read->getMachineDetection(),
        'callDuration' => $read->getCallDuration(),
        'callConnectTime' => $read->getCallConnectTime(),
    ];
}

echo json_encode([
    'dialout' => dialout('st-1'),
    'dialoutV2' => dialoutV2('st-1'),
    'getConversation' => conversation('st-1'),
    'getIntentRealtimeData' => automation('st-1'),
    'getIntentRealtimeDataByGet' => automationByGet('st-1'),
    'getUserStatus' => agents('637368b4a1d039e34ba63bbf'),
    'getUserStatusV11' => agentsV11('637368b4a1d039e34ba63bbf'),
    'refused' => refusal('answers-429'),
    'unknownToken' => refusal('st-1', 'another-token'),
    'unlistedConversation' => conversation('answers-unlisted'),
    'unlistedSessions' => automation('answers-unlisted'),
    'unlistedMetrics' => agents('answers-unlisted'),
    'notifications' => array_map('notification', json_decode(file_get_contents($notifications))),
], JSON_THROW_ON_ERROR), "\n";
