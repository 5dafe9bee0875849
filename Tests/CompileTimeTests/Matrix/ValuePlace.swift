// SPDX-License-Identifier: MIT

/// A place outside of models in which a type can be named.
enum ValuePlace: String, CaseIterable, Sendable {
    case body, optionalBody, content, response, oneOfResponses, item, result, errors, member
    case created, path, query, optionalQuery, defaultQuery, repeatedQuery, joinedQuery, header, optionalHeader,
        defaultHeader, responseHeader, clientPath

    /// The covered cells: if all are refused, it costs nothing; elsewhere, enough to find where shapes differ.
    var shapes: [TypeShape] {
        switch self {
        case .body, .response: [.single, .nullable, .list, .mapOfNullable, .mapOfLists]
        case .optionalBody, .content, .oneOfResponses, .item, .result: [.single, .nullable, .list, .map]
        case .member: [.single, .nullable, .list, .mapOfNullable]
        case .repeatedQuery, .joinedQuery: [.single, .nullable]
        default: [.single, .nullable, .list, .map]
        }
    }

    /// The part of a description that has the type in this place.
    func fragment(_ name: String, _ type: WireType, _ shape: TypeShape) -> Fragment {
        let text = shape.text(type.name)
        func operation(_ request: String, _ lines: [String]) -> Fragment {
            let head = ["      do\(name):", "        request: \(request)", "        docs: Does it."]
            return Fragment(operations: (head + lines.map { "        " + $0 }).joined(separator: "\n"))
        }
        func queryList(_ form: String) -> [String] {
            ["query:", "  it:", "    type: \(text)[]", "    list: \(form)", "response: 204"]
        }
        let path = "/\(name)"
        let fallback = shape.literal(type)?.text ?? "{}"
        switch self {
        case .body: return operation("POST \(path)", ["body: \(text)", "response: 204"])
        case .optionalBody: return operation("POST \(path)", ["body?: \(text)", "response: 204"])
        case .content:
            let body = ["body:", "  type: \(text)", "  content-types: [audio/wav]", "response: 204"]
            return operation("POST \(path)", body)
        case .response: return operation("GET \(path)", ["response: 200 \(text)"])
        case .oneOfResponses:
            return operation("GET \(path)", ["response:", "  200: \(text)", "  202: empty"])
        case .item: return operation("GET \(path)", ["pages: \(text)"])
        case .result:
            return operation(
                "POST \(path)",
                [
                    "response: 202", "long-running:", "  monitor: getStatus", "  final-state-via: location",
                    "  result: \(text)",
                ]
            )
        case .errors: return operation("GET \(path)", ["response: 204", "errors: \(text)"])
        case .member:
            let read = operation("GET \(path)", ["response: 200 \(name)"])
            var fragment = read
            fragment.models = """
                  \(name):
                    docs: A union.
                    discriminator: kind
                    members:
                      it in content: \(text)
                      other in more: \(text)
                """
            fragment.operations += """

                      send\(name):
                        request: POST /\(name)
                        docs: Sends.
                        body: \(name)
                        response: 204
                """
            return fragment
        case .created:
            var fragment = operation("POST \(path)", ["response: 201 \(name)", "creates: it"])
            fragment.models = "  \(name):\n    docs: Made.\n    fields:\n      it: \(text)\n      other: string"
            return fragment
        case .path: return operation("GET \(path)/{it}", ["path:", "  it: \(text)", "response: 204"])
        case .query: return operation("GET \(path)", ["query:", "  it: \(text)", "response: 204"])
        case .optionalQuery: return operation("GET \(path)", ["query:", "  it?: \(text)", "response: 204"])
        case .defaultQuery:
            return operation("GET \(path)", ["query:", "  it?: \(text) = \(fallback)", "response: 204"])
        case .repeatedQuery: return operation("GET \(path)", queryList("repeated"))
        case .joinedQuery: return operation("GET \(path)", queryList("commas"))
        case .header: return operation("GET \(path)", ["headers:", "  it: \(text)", "response: 204"])
        case .optionalHeader: return operation("GET \(path)", ["headers:", "  it?: \(text)", "response: 204"])
        case .defaultHeader:
            return operation("GET \(path)", ["headers:", "  it?: \(text) = \(fallback)", "response: 204"])
        case .responseHeader:
            return operation("GET \(path)", ["response:", "  204: empty", "  headers:", "    it: \(text)"])
        case .clientPath:
            return Fragment(
                clients: """
                      \(name)Client:
                        docs: Holds a path parameter.
                        from: MatrixClient.make\(name)
                        path:
                          it: \(text)
                        operations:
                          run:
                            request: GET /\(name)/{it}
                            docs: Runs.
                            response: 204
                    """
            )
        }
    }

    /// The statement that proves the wire form.
    func statement(_ name: String, _ type: WireType, _ shape: TypeShape) -> String {
        // An identifier outside of JSON is its raw id, whatever it was read from.
        let isInJSON = type.name != "raw-id" || [.member, .errors, .created].contains(self)
        let json = literal(shape.json(isInJSON ? type.json : WireType.user))
        let text = literal(type.text ?? "")
        switch self {
        case .body: return "await body(\"\(name)\", \(json)) { try await client.do\(name)($0) }"
        case .optionalBody:
            return "await body(\"\(name)\", \(json)) { try await client.do\(name)($0) }\n"
                + "await sendsNothing(\"\(name)\") { try await client.do\(name)() }"
        case .content:
            return "await sends(\"\(name)\", \(json)) "
                + "{ try await client.do\(name)(ByteStream(Array(\(json).utf8))) }"
        case .response where type.kind == .stream:
            return "await bytes(\"\(name)\", \(json)) { try await client.do\(name)() }"
        case .response: return "await response(\"\(name)\", \(json)) { try await client.do\(name)() }"
        case .oneOfResponses where type.kind == .nothing:
            return [200, 202].map { "await hasNothing(\"\(name)\", \($0)) { try await client.do\(name)() }" }
                .joined(separator: "\n")
        case .oneOfResponses:
            let call = "{ try await client.do\(name)() }"
            return "await oneOfResponses(\"\(name)\", \(json)) \(call)\nawait hasNoContent(\"\(name)\", 202) \(call)"
        case .item: return "await item(\"\(name)\", \(json)) { client.do\(name)() }"
        case .result: return "await result(\"\(name)\", \(json)) { try await client.beginDo\(name)() }"
        case .errors:
            return "await errorBody(\"\(name)\", \(json), \(type.swift).self) { try await client.do\(name)() }"
        case .responseHeader:
            return "await responseHeader(\"\(name)\", \(json), \(text)) "
                + "{ try await client.withHeaders.do\(name)().headers.it }\n"
                + "await sendsNothing(\"\(name)\") { try await client.do\(name)() }"
        case .member:
            let content = shape.json(type.json)
            let one = literal(#"{"content":\#(content),"kind":"it"}"#)
            let two = literal(#"{"kind":"other","more":\#(content)}"#)
            return "await roundTrip(\"\(name)\", [(\(one), \(one)), (\(two), \(two))], "
                + "read: { try await client.do\(name)() }, write: { try await client.send\(name)($0) })"
        case .created:
            let body = literal("{\"it\":\(shape.json(type.json))}")
            return "await created(\"\(name)\", \(body), \(text)) { try await client.do\(name)() }"
        case .path:
            return "await path(\"\(name)\", \(json), \(text)) { try await client.do\(name)(it: $0) }"
        case .query, .optionalQuery:
            return "await query(\"\(name)\", \(json), \(text)) { try await client.do\(name)(it: $0) }"
        case .repeatedQuery, .joinedQuery:
            let separator = self == .repeatedQuery ? "&it=" : ","
            return "await queryList(\"\(name)\", \(json), \(text), \"\(separator)\") "
                + "{ try await client.do\(name)(it: $0) }"
        case .header, .optionalHeader:
            if let expression = type.expression {
                return "await header(\"\(name)\", \(text)) { try await client.do\(name)(it: \(expression)) }"
            }
            return "await header(\"\(name)\", \(json), \(text)) { try await client.do\(name)(it: $0) }"
        case .defaultQuery:
            let text = Self.bare(shape.literal(type)?.json)
            return "await query(\"\(name)\", \(literal(text))) { try await client.do\(name)() }"
        case .defaultHeader:
            let text = Self.bare(shape.literal(type)?.json)
            return "await header(\"\(name)\", \(literal(text))) { try await client.do\(name)() }"
        case .clientPath:
            return "await path(\"\(name)\", \(json), \(text)) { try await client.make\(name)(it: $0).run() }"
        }
    }

    /// A scalar of JSON as text.
    private static func bare(_ json: String?) -> String { (json ?? "").filter { $0 != "\"" } }
}
