"""Tests of the runner itself: python3 -m unittest discover tests/outside"""

import json
import runpy
import tempfile
import tomllib
import unittest
from pathlib import Path
from types import SimpleNamespace
from unittest import mock

from kit import driven, places, samples, setup, verdict, waivers, warnings
from kit.checks import CHECKS, clients, conformance, servers
from kit.command import _options, _run
from kit.process import program, run
from kit.verdict import FAILED, PASSED, UNAVAILABLE, Failed, Outcome, Unavailable

WAIVERS = """
[[linter]]
rule = "too-long"
at = "#/paths/*{id}[0]/get"
in = ["source"]
reason = "it is the vendor's"
"""


class Waivers(unittest.TestCase):
    def judge(self, subject, *findings):
        with tempfile.TemporaryDirectory() as folder:
            Path(folder, "waivers.toml").write_text(WAIVERS)
            with mock.patch.object(waivers, "OUTSIDE", Path(folder)):
                return waivers.judge("linter", subject, findings)

    def test_a_waived_finding_stays(self):
        self.assertIn("1 findings waived", self.judge("source", ("too-long", "#/paths/x{id}[0]/get", "…")))

    def test_everything_else_fails(self):
        waived = ("too-long", "#/paths/x{id}[0]/get", "…")
        for other in [("too-short", waived[1], "…"), ("too-long", "#/paths/x{id}0/get", "…")]:
            with self.subTest(other), self.assertRaises(Failed):
                self.judge("source", waived, other)

    def test_a_waiver_is_for_the_documents_it_names(self):
        with self.assertRaises(Failed):
            self.judge("twin", ("too-long", "#/paths/x{id}[0]/get", "…"))

    def test_a_waiver_that_matches_nothing_fails(self):
        with self.assertRaisesRegex(Failed, "matches nothing"):
            self.judge("source")

    def test_every_waiver_is_read_by_a_check(self):
        names = {check.name for check in CHECKS}
        for tool, listed in tomllib.loads((places.OUTSIDE / "waivers.toml").read_text()).items():
            for waiver in listed:
                self.assertEqual(set(waiver), {"rule", "at", "in", "reason", "costs"}, waiver)
                for subject in waiver["in"]:
                    self.assertIn(f"{tool}/{subject}", names)


class Verdicts(unittest.TestCase):
    def test_exit_codes(self):
        cases = [
            ([PASSED], False, 0),
            ([PASSED, UNAVAILABLE], False, 0),
            ([PASSED, UNAVAILABLE], True, 1),
            ([PASSED, FAILED], False, 1),
            ([UNAVAILABLE, FAILED], False, 1),
            ([UNAVAILABLE], False, 3),
        ]
        for verdicts, strict, code in cases:
            outcomes = [Outcome("a", one, 0.0, "") for one in verdicts]
            with self.subTest(verdicts, strict=strict):
                self.assertEqual(verdict.exit_code(outcomes, strict), code)

    def test_the_table_names_every_check(self):
        told = verdict.table([Outcome("a/b", PASSED, 1.0, "well\nand more"), Outcome("c", UNAVAILABLE, 0.0, "no go")])
        self.assertIn("a/b  passed                1.0 s  well\n", told)
        self.assertTrue(told.endswith("1 passed, 0 failed, 1 could not be had"), told)

    def test_how_a_check_ends(self):
        def raising(error):
            def run(_):
                raise error

            return run

        context = SimpleNamespace(check="", log=lambda: Path(tempfile.gettempdir(), "no-such.log"))
        cases = [(Failed("bad"), FAILED), (Unavailable("none"), UNAVAILABLE)]
        for error, wanted in cases:
            check = SimpleNamespace(name="x", run=raising(error))
            self.assertEqual(_run(check, context).verdict, wanted)


class Programs(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def sh(self, script):
        return run(["sh", "-c", script], self.folder / "log")

    def test_what_is_not_there_cannot_be_had(self):
        with self.assertRaisesRegex(Unavailable, "apt-get install some-package"):
            program("no-such-program", "some-package")

    def test_what_a_program_says_is_kept(self):
        self.sh("echo good; exit 0").expect("sh")
        with self.assertRaisesRegex(Failed, "(?s)step ended with 3.*bad"):
            self.sh("echo bad >&2; exit 3").expect("step")
        self.assertIn("bad", (self.folder / "log").read_text())

    def test_a_set_up_without_registry_is_told_from_a_broken_one(self):
        lists = [self.folder / "list"]
        lists[0].write_text("a==1")
        log = self.folder / "log"

        def set_up(script, offline=False):
            setup._set_up("npm ci", self.folder / "tools", lists, offline, log, lambda: self.sh(script))

        with self.assertRaisesRegex(Unavailable, "cannot be reached"):
            set_up("echo npm error code ENOTFOUND >&2; exit 1")
        with self.assertRaises(Failed):
            set_up("echo the lock file is broken >&2; exit 1")
        with self.assertRaisesRegex(Unavailable, "--offline"):
            set_up("exit 0", offline=True)
        set_up("exit 0")
        # Now it is there, until the lists change.
        set_up("exit 1")
        lists[0].write_text("a==2")
        with self.assertRaises(Failed):
            set_up("exit 1")


class Judges(unittest.TestCase):
    def test_what_a_client_lost_is_found(self):
        wanted = {"a": {"b": 1, "c": ["x"]}, "d": None}
        self.assertEqual(list(driven.differences(wanted, wanted)), [])
        for read in [{"a": {"b": 1, "c": []}, "d": None}, {"a": {"b": True, "c": ["x"]}, "d": None}, {"d": None}, []]:
            with self.subTest(read):
                self.assertTrue(list(driven.differences(wanted, read)))

    def test_too_few_random_requests_fail(self):
        context = SimpleNamespace(options=SimpleNamespace(cases=10))
        told = {"running_time": 1.0}
        conformance._judge(told, [], {"GET /": 10}, {200: 10}, context)
        for findings, cases in [([], {"GET /": 10, "POST /": 9}), ([], {}), (["one"], {"GET /": 10})]:
            with self.subTest(cases), self.assertRaises(Failed):
                conformance._judge(told, list(findings), cases, {200: 10}, context)

    def test_cases_and_answers_are_counted(self):
        scenarios = [
            {"label": "GET /", "cases": {"1": {}, "2": {}}, "interactions": {"1": {"response": {"status_code": 200}}}},
            {"label": "GET /"},
        ]
        lines = ["{}", *(json.dumps({"ScenarioFinished": {"recorder": recorder}}) for recorder in scenarios)]
        with tempfile.TemporaryDirectory() as folder:
            events = Path(folder, "events.ndjson")
            events.write_text("\n".join(lines))
            self.assertEqual(conformance._count(events), ({"GET /": 2}, {200: 1}))

    def hooks(self):
        with mock.patch.dict("sys.modules", schemathesis=SimpleNamespace(hook=lambda hook: hook)):
            with mock.patch.dict("os.environ", SMARTASSIST_RECEIVER="http://here/"):
                return runpy.run_path(str(conformance.HOOKS))

    def test_only_good_requests_are_changed_for_the_gateway(self):
        hooks = self.hooks()
        far = {"startDate": "1000-01-01", "endDate": "9000-02-30T00:00:00Z"}
        near = {"startDate": "2025-06-26", "endDate": "2025-06-27T00:00:00Z"}
        for body, changed in [
            ({"notifyurl": "HTTPS://elsewhere.example/"}, {"notifyurl": "http://here/"}),
            ({"notifyurl": "ftp://elsewhere.example/"}, None),
            ({"notifyurl": "https://elsewhere.example/\x7f"}, None),
            ({"notifyurl": "http://" + "x" * 2042}, None),
            ({"notifyurl": 1, "notifyHeaders": {"name": 1}, "filter": {"dateFilter": {"startDate": 1}}}, None),
            # What HTTP cannot carry is taken out. Whatever it can, reserved names too, is for the gateway to judge.
            (
                {"notifyHeaders": {"Host": "a", "b c": "d", "e": "\u20ac", "HOST": "f"}},
                {"notifyHeaders": {"Host": "a"}},
            ),
            (
                {"notifyHeaders": {"content-type": "application/json", "x": "y" * 4096}},
                {"notifyHeaders": {"content-type": "application/json"}},
            ),
            ({"notifyHeaders": {f"b {number}": "c" for number in range(21)}}, None),
            ({"filter": {"dateFilter": dict(far)}}, {"filter": {"dateFilter": near}}),
            ({"filter": {"dateFilter": dict(near)}}, None),
        ]:
            with self.subTest(body):
                before = json.loads(json.dumps(body))
                for change in ("_receiver", "_headers", "_period"):
                    hooks[change](body)
                self.assertEqual(body, changed or before)

    def test_a_page_is_the_same_in_body_and_query(self):
        page = self.hooks()["_page"]
        for body, query, wanted in [
            ({"limit": 1, "offset": 2}, {"limit": 3}, {"limit": 3, "offset": 2}),
            ({"limit": 1}, {"limit": "x"}, {"limit": 1}),
            ({"limit": "x"}, {"limit": 3}, {"limit": "x"}),
        ]:
            with self.subTest(body):
                page(body, query)
                self.assertEqual(body, wanted)

    def test_a_spoilt_sample_is_of_another_type_in_one_place(self):
        for value, wanted in [
            ({}, "not what the schema says"),
            ([], "not what the schema says"),
            ("text", {}),
            (None, {}),
            ({"a": "text", "b": 1}, {"a": {}, "b": 1}),
            ({"a": {"c": 1}, "b": 1}, {"a": "not what the schema says", "b": 1}),
            ({"a": [{"c": 1}]}, {"a": ["not what the schema says"]}),
            ([{"c": 1}, 2], ["not what the schema says", 2]),
        ]:
            with self.subTest(value):
                self.assertEqual(samples.spoilt(value), wanted)

    def test_a_validator_that_takes_or_refuses_everything_fails(self):
        requests = [{"name": name, "operation": "dialout", "good": name == "good"} for name in ("good", "bad")]
        taken, refused, broken = (
            {"taken": taken, "refused": refused, "said": ""} for taken, refused in [(1, 0), (0, 1), (0, 0)]
        )
        self.assertIn("1 good requests taken, 1 bad ones refused", servers.judge(requests, [taken, refused]))
        for results in [[taken, taken], [refused, refused], [taken, broken], [broken, refused]]:
            with self.subTest(results), self.assertRaises(Failed):
                servers.judge(requests, results)

    def test_warnings_are_counted_by_kind(self):
        text = "WARN o.o.ModelUtils - a\nINFO o.o.Other - b\nWARN o.o.ModelUtils - c\nWARN o.o.Third - d"
        kinds = warnings.lines_of(text, r"WARN +[\w.]*\.(\w+) - ")
        self.assertEqual(warnings.told(kinds), "3 warnings: 2 × ModelUtils, 1 × Third")
        self.assertEqual(warnings.told([]), "no warnings")


class Arguments(unittest.TestCase):
    def test_only(self):
        for pattern, wanted in [("tokens", {"tokens/read"}), ("redocly/3.1*", {"redocly/3.1", "redocly/3.1-yaml"})]:
            _, chosen = _options(["--only", pattern])
            self.assertEqual({check.name for check in chosen}, wanted)
        self.assertEqual(
            len(_options(["--only", "client"])[1]), sum(len(one.forms) for one in clients.LANGUAGES.values())
        )

    def test_a_check_that_does_not_exist_is_a_mistake(self):
        with self.assertRaises(SystemExit) as ended, mock.patch("sys.stderr"):
            _options(["--only", "nonsense"])
        self.assertEqual(ended.exception.code, 2)

    def test_names_are_unique(self):
        names = [check.name for check in CHECKS]
        self.assertEqual(len(names), len(set(names)))


if __name__ == "__main__":
    unittest.main()
