// SPDX-License-Identifier: MIT

/// Descriptions whose parts are each valid alone, but not together.
enum SpecialCells {
    /// What `lint` must refuse, by the rules that it must name and what it is.
    static let refused = refusedTypes.merging(refusedRequests) { first, _ in first }

    /// Types, their values and their names.
    private static let refusedTypes: [String: Fragment] = [
        "default-mismatch: a number that Swift can't read": model("f?: double = .5"),
        "default-mismatch: a number with a plus": model("f?: double = +1"),
        "default-mismatch: a number that is too large": model("f?: float = 1e300"),
        "long-name: a name that leaves no room for its type": model(
            "anyNameOfFortyEightLettersThatHasNoRoomForAType?: map<map<\(String(repeating: "Long", count: 11))[]>>",
            models: "  \(String(repeating: "Long", count: 11)):\n    docs: D.\n    fields: {}"
        ),
        "other-names-misuse: another name of a field that is no event's": Fragment(
            operations: FieldPlace.response.operations("Special"),
            models: FieldPlace.response.declaration(
                "Special",
                ["f?:\n        type: string\n        other-names: [g]"]
            )
        ),
        "wire-name-twice: names of an event's fields that differ in case": Fragment(
            events: FieldPlace.event.events("Special"),
            models: FieldPlace.event.declaration("Special", ["f?: string", "F as g?: string"])
        ),
        "type-out-of-place: a union as an event's content": Fragment(
            events: "  SpecialSet:\n    docs: D.\n    types:\n      Matrix.Plain: Plain"
        ),
        "name-collision: an event's content that is hidden by the kinds of events": Fragment(
            events: "  SpecialSet:\n    docs: D.\n    types:\n      Matrix.Special: Kind",
            models: "  Kind:\n    docs: D.\n    fields: {}"
        ),
        "type-out-of-place: a plain model as a message": Fragment(frames: "  Leaf: received"),
        "unknown-type: a message of an unknown type": Fragment(frames: "  Nothing: sent"),
        "wire-name-twice: kinds that differ in case": Fragment(models: union("Odd", "NEXT as another: Leaf")),
        "type-out-of-place: a list of empty objects": Fragment(models: union("Odd", "list in list: empty[]")),
        "type-out-of-place: an empty object that may be null": Fragment(models: union("Odd", "bare in bare: empty?")),
        "wire-name-twice: values of an enum that differ in case": Fragment(
            enums: "  Kinds:\n    docs: D.\n    values:\n      - one\n      - ONE as two"
        ),
        "type-named-like-module: a type named like its module": Fragment(
            models: "  ACSMatrix:\n    docs: D.\n    fields: {}"
        ),
        "malformed-entry: lists that are nested too deep": model("f?: string\(String(repeating: "[]", count: 9))"),
        "default-mismatch: a default of a decimal": model("f?: decimal = 1.5"),
        "no-empty-default: an empty value that holds itself": model("f?: Odd = {}"),
        "no-empty-default: an empty union": model("f?: Plain = {}"),
        "no-empty-default: an empty type by hand": model("f?: CommunicationIdentifierModel = {}"),
        "deprecated-default: a deprecated value as default": model(
            "f?: Old = one",
            enums: "  Old:\n    docs: D.\n    values:\n      - value: one\n        deprecated: Use two.\n      - two"
        ),
        "deprecated-default: a deprecated model as default": model(
            "f?: Old = {}",
            models: "  Old:\n    docs: D.\n    deprecated: Use another.\n    fields: {}"
        ),
        "endless-model + wire-name-twice: unions that are members of each other": Fragment(
            models: union("One", "other: Two") + "\n" + union("Two", "one: One")
        ),
        "missing-in-provider: a type by hand that is no JSON": Fragment(
            models: "  Bytes as ByteStream:\n    docs: D.\n    provided-by: ACSCore\n    fields: {}"
        ),
        "missing-in-provider: an enum by hand that is none": Fragment(
            enums:
                "  Kinds as CommunicationIdentifier:\n    docs: D.\n    provided-by: ACSCore\n    values:\n      - one"
        ),
        "body-out-of-place: a stream that may be left out": operation(
            "POST /x",
            ["body?:", "  type: stream", "  content-types: [image/png]", "response: 204"]
        ),
        "type-out-of-place: a stream among several responses": operation(
            "GET /x",
            ["response:", "  200: stream", "  202: string"]
        ),
        "hidden-name: a parameter that the content type hides": operation(
            "POST /x",
            [
                "query:", "  contentType: string", "body:", "  type: stream",
                "  content-types: [image/png, image/jpeg]", "response: 204",
            ]
        ),
        "hidden-name: a parameter that hides how the operation is followed": operation(
            "POST /x/{doItPlan}",
            ["response: 202", "long-running: { monitor: getStatus }"]
        ),
        "each-misuse: ids for a list that may be missing": operation(
            "POST /x",
            ["body: Holder", "response: 204", "idempotency:", "  each: items", "  id: key"],
            models: "  Holder:\n    docs: D.\n    fields:\n      items?: Element[]\n" + element
        ),
        "each-misuse: ids in a merge-patch": operation(
            "PATCH /x",
            ["merge-patch: Holder", "response: 204", "idempotency:", "  each: items", "  id: key"],
            models: "  Holder:\n    docs: D.\n    fields:\n      items: Element[]\n" + element
        ),
        "from-misuse: a client with a path and no parent": Fragment(
            clients: """
                  OddClient:
                    docs: D.
                    path:
                      it: string
                    operations:
                      run:
                        request: GET /x/{it}
                        docs: D.
                        response: 204
                """
        ),
        "name-collision: a file of two names": Fragment(
            models: "  Ab:\n    docs: D.\n    fields: {}\n  AB:\n    docs: D.\n    fields: {}"
        ),
        "name-collision: a model in the service's file": Fragment(
            models: "  MatrixService:\n    docs: D.\n    fields: {}"
        ),
        "underivable-service: a service of digits": Fragment(service: "'123'"),
        "underivable-service: a service that begins with a digit": Fragment(service: "3CX Bells"),
        "underivable-service: a service of marks": Fragment(service: "'!!!'"),
        "underivable-service: a service that means something else": Fragment(service: "self"),
        "service-name-form: a service beyond ASCII": Fragment(service: "Foo™"),
        "service-name-form: a service with separators": Fragment(service: "Foo (new)"),
        "service-name-form: a service with a long name": Fragment(
            service: String(repeating: "Many ", count: 9) + "Words"
        ),
        "default-mismatch: a number that is nearly nothing": model("f?: double = 5e-324"),
        "default-mismatch: a number that is too small": model("f?: float = 1e-400"),
        "default-mismatch: an integer that a double rounds": model("f?: double = 9007199254740993"),
        "default-mismatch: an integer that a float rounds": model("f?: float = 16777217"),
        "default-mismatch: a value by hand without a member": model(
            "f?: Code = NoError",
            enums: "  Code as ServiceErrorCode:\n    docs: D.\n    provided-by: ACSCore\n    values:\n      - NoError"
        ),
        "value-missing-in-provider: a value by hand that is none": Fragment(
            enums: "  Scope as TokenScope:\n    docs: D.\n    provided-by: ACSCore\n    values:\n      - moon"
        ),
        "says-nothing: a value by hand with another name": Fragment(
            enums: "  Scope as TokenScope:\n    docs: D.\n    provided-by: ACSCore\n    values:\n      - chat as talk"
        ),
        "wire-name-twice: a member with the union's discriminator": Fragment(
            models: union("Odd", "sorted: Sorted") + "\n  Sorted:\n    docs: D.\n    fields:\n      kind: string"
        ),
        "wire-name-twice: a member with a common field": Fragment(
            models: "  Odd:\n    docs: D.\n    discriminator: kind\n    fields:\n      text?: string\n"
                + "    members:\n      leaf: Leaf"
        ),
        "wire-name-twice: a union whose members have one discriminator": Fragment(models: union("Odd", "plain: Plain")),
        "says-nothing: a count of anything": Fragment(
            models: "  Odd:\n    docs: D.\n    fields:\n      f?:\n        type: string[]\n        items: 0..."
        ),
        "says-nothing: a discriminator that nothing replaces": Fragment(
            models: "  Odd:\n    docs: D.\n    discriminator?: kind\n    members:\n      leaf: Leaf"
        ),
        "version-outside: a value that is older than its enum": Fragment(
            enums: "  Odd:\n    docs: D.\n    since: \"2026-01-01\"\n    values:\n      - value: one\n"
                + "        since: \"2025-01-01\""
        ),
    ]

    /// What must compile and keep its wire form, with the name of a model and documents of it.
    static let accepted: [(fragment: Fragment, model: String, documents: [String])] = [
        (
            Fragment(
                models: """
                      Nested:
                        docs: A union that holds itself.
                        discriminator: sort
                        fields:
                          parent?: Nested
                          other: Nested?
                        members:
                          leaf: Leaf
                    """
            ), "Nested",
            [
                #"{"other":null,"parent":{"other":null,"sort":"leaf"},"sort":"leaf"}"#,
                #"{"other":{"other":null,"sort":"leaf","text":"b"},"sort":"leaf","text":"a"}"#,
            ]
        ),
        (
            Fragment(
                models: union("First", "second in second: Second") + "\n" + union("Second", "first in first: First")
            ),
            "First", [#"{"second":{"first":{"kind":"next"},"kind":"first"},"kind":"second"}"#, #"{"kind":"next"}"#]
        ),
        (
            Fragment(
                models: union("Bare", "bare in bare: empty") + "\n"
                    + union("FirstOfOne", "one in it: empty").replacing("next: empty", with: "leaf in it: Leaf")
            ),
            "Bare", [#"{"kind":"bare","bare":{}}"#, #"{"kind":"next"}"#]
        ),
        (
            Fragment(
                models: """
                      Same:
                        docs: Two fields of one Swift name.
                        discriminator: sort
                        members:
                          x in foo_bar: string
                          y in fooBar: string
                          z in 1x as one: string
                    """
            ), "Same", [#"{"foo_bar":"a","sort":"x"}"#, #"{"fooBar":"a","sort":"y"}"#, #"{"1x":"a","sort":"z"}"#]
        ),
        (
            Fragment(
                models: """
                      Quiet:
                        docs: A union whose common fields are all read-only.
                        discriminator: string as sort
                        fields:
                          id?: read-only string
                        members:
                          leaf: Leaf
                    """
            ), "Quiet", [#"{"string":"leaf","text":"a"}"#]
        ),
        (
            Fragment(
                models: """
                      Numbers:
                        docs: Defaults that are hard to write.
                        fields:
                          a?: double = 9007199254740992
                          b?: float = 16777216
                          c?: double = 0.0
                          d?: float = -0
                          e?: double = 1e300
                          f?: float = 1e-30
                    """
            ), "Numbers", ["{}"]
        ),
        (
            Fragment(models: union("Lengthy", "leaf: Leaf").replacing("kind", with: longest)), "Lengthy",
            [#"{"\#(longest)":"leaf","text":"a"}"#]
        ),
        (
            Fragment(
                models: """
                      LengthyRecord:
                        docs: A union with common fields and a long discriminator.
                        discriminator: \(longest) as sort
                        fields:
                          name?: string
                        members:
                          leaf: Leaf
                    """
            ), "LengthyRecord", [#"{"name":"n","\#(longest)":"leaf","text":"a"}"#]
        ),
    ]

    /// A wire name that leaves no room for a call around it.
    private static let longest = String(repeating: "longer", count: 15)

    static let element = "  Element:\n    docs: D.\n    fields:\n      key?: string"

    private static func model(_ entry: String, models: String = "", enums: String = "") -> Fragment {
        Fragment(models: "  Odd:\n    docs: D.\n    fields:\n      \(entry)\n" + models, enums: enums)
    }

    private static func union(_ name: String, _ member: String) -> String {
        "  \(name):\n    docs: D.\n    discriminator: kind\n    members:\n      \(member)\n      next: empty"
    }

    static func operation(_ request: String, _ lines: [String], models: String = "") -> Fragment {
        let head = ["doIt:", "  request: \(request)", "  docs: D."] + lines.map { "  " + $0 }
        return Fragment(operations: head.map { "      " + $0 }.joined(separator: "\n"), models: models)
    }
}
