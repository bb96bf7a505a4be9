"""For Schemathesis against the gateway: what no schema can say about a request that is done.

Only values that the document lets through are changed. Those that it does not are left for the gateway to refuse.
"""

import itertools
import os
import re
from datetime import UTC, datetime, timedelta

import schemathesis

_RECEIVER = os.environ["SMARTASSIST_RECEIVER"]

_URL = re.compile(r"[Hh][Tt][Tt][Pp][Ss]?://[^\x00-\x20\x7F]+")
# A token, as HTTP has it, and visible ASCII.
_HEADER_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
_HEADER_VALUE = re.compile(r"[\t -~]*")
# All of them together, as they are sent; the gateway's bound.
_HEADER_BYTES = 4096
_KEY = re.compile(r"[!-~]{1,200}")
_SHORT_NUMBER = re.compile(r"[0-9*#]{2,6}", re.ASCII)
_NUMBER = re.compile(r"\d+", re.ASCII)
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}(T.*)?", re.ASCII | re.DOTALL)
# A minute is the shortest bucket, and a period has 3000 of them at most.
_LONGEST = timedelta(days=2)

_number = itertools.count()


@schemathesis.hook
def before_call(context, case, kwargs):
    """Nothing leaves this machine, and little has to be refused for what the document cannot say."""
    # The tool knows a bad request by its headers: those stay.
    if case.meta is None or case.meta.generation.mode.is_positive:
        _key(case.headers)
    if isinstance(case.body, dict):
        _target(case.body)
        _receiver(case.body)
        _headers(case.body)
        _period(case.body)
        _page(case.body, case.query or {})


def _key(headers):
    """The tool likes to use a key again, with another body. It may, one time in ten."""
    key = (headers or {}).get("Idempotency-Key")
    if isinstance(key, str) and _KEY.fullmatch(key) and (number := next(_number)) % 10:
        headers["Idempotency-Key"] = f"{key}-{number}"


def _target(body):
    """A short number may be that of an emergency service somewhere, which a trunk has to allow."""
    target = body.get("target")
    if isinstance(target, str) and _SHORT_NUMBER.fullmatch(target):
        body["target"] = f"+1202555{target}"


def _receiver(body):
    """Notifications go to the receiver on this machine, in whichever spelling of the field they are asked for."""
    for name in ("notifyurl", "notifyUrl"):
        url = body.get(name)
        if isinstance(url, str) and len(url) <= 2048 and _URL.fullmatch(url):
            body[name] = _RECEIVER


def _headers(body):
    """Of the headers for notifications, those that HTTP cannot carry are taken out. The others stay as they are."""
    headers = body.get("notifyHeaders")
    if not isinstance(headers, dict) or len(headers) > 20:
        return
    if not all(isinstance(value, str) for value in headers.values()):
        return
    names, left = set(), _HEADER_BYTES
    for name, value in list(headers.items()):
        left -= len(name) + len(value) + 4
        carried = _HEADER_NAME.fullmatch(name) and _HEADER_VALUE.fullmatch(value)
        if not carried or name.lower() in names or left < 0:
            del headers[name]
        names.add(name.lower())


def _period(body):
    """A period ends after it begins, on days that there are, and is not too long."""
    dates = body.get("filter", {}).get("dateFilter") if isinstance(body.get("filter"), dict) else None
    if not isinstance(dates, dict):
        return
    ends = [dates.get("startDate"), dates.get("endDate")]
    if all(isinstance(end, str) and _DATE.fullmatch(end) for end in ends) and not _is_served(*ends):
        for name, end, day in zip(("startDate", "endDate"), ends, ("2025-06-26", "2025-06-27")):
            # The form stays: a day, or a moment.
            dates[name] = day + end[10:]


def _page(body, query):
    """Where a page is asked for in the body and in the query, it is the same page. The tool writes some of its queries as
    text."""
    for name in ("limit", "offset"):
        both = (body.get(name), query.get(name))
        if all(_NUMBER.fullmatch(str(value)) for value in both):
            body[name] = int(query[name])


def _is_served(start, end):
    try:
        start, end = (datetime.fromisoformat(text).replace(tzinfo=UTC) for text in (start, end))
    except ValueError:
        return False
    return start < end <= start + _LONGEST - timedelta(days=1)
