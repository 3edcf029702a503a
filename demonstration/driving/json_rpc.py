"""JSON-RPC 2.0 (jsonrpc.org): one message on each line, calls of an object's public methods.

Without Qt. What a method takes is its signature; batches and notifications are answered as the
specification says.
"""

from __future__ import annotations

import inspect
import json
import math
from collections.abc import Callable, Mapping
from enum import IntEnum
from gettext import pgettext as translate
from typing import Any, get_type_hints

from demonstration.scenarios.registry import did_you_mean, there_are
from verification.domain.placeholders import Sentence, legible, said

#: As deep are lists within lists: no method takes more, and Python's own limit is near.
_DEEPEST = 50
#: A number beyond it means nothing to any method, and might be none that a float can be.
_MOST = 1e15


class ErrorCode(IntEnum):
    """The specification's codes, and ours from -32000 on."""

    PARSE = -32700
    INVALID_REQUEST = -32600
    UNKNOWN_METHOD = -32601
    INVALID_PARAMS = -32602
    INTERNAL = -32603
    #: A step, or what was waited for, did not lead where it should.
    FAILED = -32000


class RpcError(Exception):
    """What is answered in place of a result; *data* is for a program."""

    def __init__(self, code: ErrorCode, message: str, data: object = None) -> None:
        super().__init__(message)
        self.code = code
        self.message = legible(said(message, translate))
        self.data = data


class Methods:
    """What can be called: functions by name. Each takes plain values and returns one."""

    def __init__(self, functions: Mapping[str, Callable[..., Any]]) -> None:
        self._functions = functions

    def answer(self, line: str) -> str:
        """Return the line that answers one; nothing if none is to be sent."""
        try:
            message = json.loads(line)
            _require_shallow(message)
        except (ValueError, RecursionError):
            text = Sentence("Scenarios", "this line is no JSON")
            return _dumped(_error(None, RpcError(ErrorCode.PARSE, text)))
        if isinstance(message, list) and message:
            answers = [one for one in map(self._answer_one, message) if one is not None]
            return _dumped(answers) if answers else ""
        answer = self._answer_one(message)
        return "" if answer is None else _dumped(answer)

    def _answer_one(self, message: object) -> dict[str, Any] | None:
        if not _is_request(message):
            wrong = Sentence("Scenarios", "a request has %1, a method and, if any, params")
            wrong = wrong.filled('"jsonrpc": "2.0"')
            return _error(_id_of(message), RpcError(ErrorCode.INVALID_REQUEST, wrong))
        assert isinstance(message, dict)  # noqa: S101 - it is a request
        try:
            result = self._call(message["method"], message.get("params"))
        except RpcError as error:
            answer = _error(message.get("id"), error)
        else:
            answer = {"jsonrpc": "2.0", "id": message.get("id"), "result": result}
        # What has no id asks for no answer, whatever came of it.
        return answer if "id" in message else None

    def _call(self, name: str, params: object) -> Any:
        function = self._functions.get(name)
        if function is None:
            known = sorted(self._functions)
            text = Sentence("Scenarios", "no method %1%2")
            meant = did_you_mean(name, known) or there_are(known)
            raise RpcError(ErrorCode.UNKNOWN_METHOD, text.filled(name, meant))
        signature = inspect.signature(function)
        arguments = _by_name(signature, params)
        if isinstance(arguments, Sentence):
            text = Sentence("Scenarios", "%1: %2").filled(f"{name}{_shown(signature)}", arguments)
            raise RpcError(ErrorCode.INVALID_PARAMS, text)
        hints = get_type_hints(inspect.unwrap(function))
        for parameter, value in arguments.items():
            if not _fits(value, hints[parameter]):
                wrong = Sentence("Scenarios", "%1 cannot be %2")
                wrong = wrong.filled(parameter, json.dumps(value, ensure_ascii=False))
                text = Sentence("Scenarios", "%1: %2").filled(f"{name}{_shown(signature)}", wrong)
                raise RpcError(ErrorCode.INVALID_PARAMS, text)
        return function(**arguments)

    def described(self) -> list[dict[str, str]]:
        """Return every method, with what it takes and what it does."""
        return [
            {
                "name": name,
                "params": _shown(inspect.signature(function)),
                "help": inspect.getdoc(function) or "",
            }
            for name, function in self._functions.items()
        ]


def _by_name(signature: inspect.Signature, params: object) -> dict[str, Any] | Sentence:
    """Return what is given for each parameter, or what is wrong with it."""
    names = list(signature.parameters)
    if isinstance(params, list):
        if len(params) > len(names):
            return Sentence("Scenarios", "%1 parameters are too many").filled(len(params))
        params = dict(zip(names, params, strict=False))
    given: dict[str, Any] = params if isinstance(params, dict) else {}
    for name in given:
        if name not in names:
            text = Sentence("Scenarios", "no parameter %1%2")
            return text.filled(name, did_you_mean(name, names))
    for name, parameter in signature.parameters.items():
        if parameter.default is parameter.empty and name not in given:
            return Sentence("Scenarios", "%1 is missing").filled(name)
    return given


def _require_shallow(message: object) -> None:
    """Raise RecursionError for what is nested too deeply to be written out again."""
    level: list[Any] = [message]
    for _ in range(_DEEPEST):
        lists = [one.values() if isinstance(one, dict) else one for one in level if _is_list(one)]
        level = [one for some in lists for one in some]
        if not level:
            return
    raise RecursionError


def _is_list(value: object) -> bool:
    return isinstance(value, dict | list)


def _is_request(message: object) -> bool:
    return (
        isinstance(message, dict)
        and message.get("jsonrpc") == "2.0"
        and isinstance(message.get("method"), str)
        and isinstance(message.get("params", []), list | dict)
        and _is_id(message.get("id"))
    )


def _is_id(value: object) -> bool:
    if isinstance(value, float):
        # Python reads 1e999 and NaN, for which JSON has no words.
        return math.isfinite(value)
    return value is None or (isinstance(value, str | int) and not isinstance(value, bool))


def _id_of(message: object) -> object:
    found = message.get("id") if isinstance(message, dict) else None
    return found if _is_id(found) else None


def _fits(value: object, hint: Any) -> bool:
    """Whether a plain value is of the type that a method names."""
    if hint is Any:
        return True
    if hint is float:
        # Python's JSON takes NaN and Infinity, too.
        if not isinstance(value, int | float) or isinstance(value, bool):
            return False
        return -_MOST <= value <= _MOST
    if hint is int:
        return isinstance(value, int) and not isinstance(value, bool)
    return isinstance(value, hint)


def _shown(signature: inspect.Signature) -> str:
    return str(signature.replace(return_annotation=inspect.Signature.empty)).replace("'", "")


def _error(request: object, error: RpcError) -> dict[str, Any]:
    said: dict[str, Any] = {"code": int(error.code), "message": error.message}
    if error.data is not None:
        said["data"] = error.data
    return {"jsonrpc": "2.0", "id": request, "error": said}


def _dumped(value: object) -> str:
    # ASCII alone: no pipe can change it.
    return json.dumps(value)
