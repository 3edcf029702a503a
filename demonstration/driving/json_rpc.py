"""JSON-RPC 2.0 (jsonrpc.org): one message on each line, calls of an object's public methods.

Without Qt. What a method takes is its signature; batches and notifications are answered as the
specification says.
"""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable, Mapping
from enum import IntEnum
from typing import Any, get_type_hints


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
        self.message = message
        self.data = data


class Methods:
    """What can be called: functions by name. Each takes plain values and returns one."""

    def __init__(self, functions: Mapping[str, Callable[..., Any]]) -> None:
        self._functions = functions

    def answer(self, line: str) -> str:
        """Return the line that answers one; nothing if none is to be sent."""
        try:
            message = json.loads(line)
        except (ValueError, RecursionError):
            return _dumped(_error(None, RpcError(ErrorCode.PARSE, "this line is no JSON")))
        if isinstance(message, list) and message:
            answers = [one for one in map(self._answer_one, message) if one is not None]
            return _dumped(answers) if answers else ""
        answer = self._answer_one(message)
        return "" if answer is None else _dumped(answer)

    def _answer_one(self, message: object) -> dict[str, Any] | None:
        if not _is_request(message):
            wrong = 'a request has "jsonrpc": "2.0", a method and, if any, params'
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
            known = ", ".join(sorted(self._functions))
            raise RpcError(ErrorCode.UNKNOWN_METHOD, f"no method {name}; there are {known}")
        signature = inspect.signature(function)
        try:
            named = params if isinstance(params, dict) else {}
            placed = params if isinstance(params, list) else []
            bound = signature.bind(*placed, **named)
        except TypeError as error:
            raise RpcError(
                ErrorCode.INVALID_PARAMS, f"{name}{_shown(signature)}: {error}"
            ) from error
        hints = get_type_hints(inspect.unwrap(function))
        for parameter, value in bound.arguments.items():
            if not _fits(value, hints[parameter]):
                text = f"{name}{_shown(signature)}: {parameter} cannot be {json.dumps(value)}"
                raise RpcError(ErrorCode.INVALID_PARAMS, text)
        return function(*bound.args, **bound.kwargs)

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


def _is_request(message: object) -> bool:
    return (
        isinstance(message, dict)
        and message.get("jsonrpc") == "2.0"
        and isinstance(message.get("method"), str)
        and isinstance(message.get("params", []), list | dict)
        and _is_id(message.get("id"))
    )


def _is_id(value: object) -> bool:
    return value is None or (isinstance(value, str | int | float) and not isinstance(value, bool))


def _id_of(message: object) -> object:
    found = message.get("id") if isinstance(message, dict) else None
    return found if _is_id(found) else None


def _fits(value: object, hint: Any) -> bool:
    """Whether a plain value is of the type that a method names."""
    if hint is Any:
        return True
    if hint is float:
        return isinstance(value, int | float) and not isinstance(value, bool)
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
