"""Judges answers of the practice tenant by Graph's own schema: types, members, nullability.

    contract_types.py TOOL CSDL FILE...

TOOL is the checker of Graph's contract, whose reader of the schema is used here for types that its
own routes do not know. Each FILE holds {"type": "microsoft.graph.…" or "Collection(…)", "body": …}.
Prints one line for each finding; the exit status is 1 when there is an error.
"""
import importlib.util
import json
import pathlib
import sys


def main(tool, csdl, files):
    spec = importlib.util.spec_from_file_location("checker", tool)
    checker = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(checker)
    schema = checker.Schema(csdl)
    errors = judged = 0
    for file in files:
        case = json.loads(pathlib.Path(file).read_text(encoding="utf-8"))
        name = case["type"].removeprefix("Collection(").removesuffix(")")
        if name not in schema.types:
            print("%s: ERROR: no type %s" % (file, name))
            errors += 1
            continue
        judged += 1
        report = checker.Report()
        # The directory shows a part of an object's properties until it is asked for others.
        whole = not schema.derives(name, "microsoft.graph.directoryObject")
        judge = checker.Checker(schema, report, required=whole, all_enums=True)
        judge.result(case["body"], case["type"])
        for level, path, text in report.items:
            print("%s: %s: %s: %s" % (file, level, path, text))
        errors += len(report.errors())
    print("%d judged, %d errors" % (judged, errors))
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], sys.argv[3:]))
