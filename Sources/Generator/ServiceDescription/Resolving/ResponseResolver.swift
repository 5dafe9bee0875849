// SPDX-License-Identifier: MIT

/// Resolves the successful responses of an operation.
struct ResponseResolver {
    let library: LibraryResolver

    private var diagnostics: Diagnostics { library.diagnostics }

    func resolve(_ syntax: ResponsesSyntax, of operation: OperationSyntax) -> Responses {
        let responses = syntax.responses.compactMap { response -> Response? in
            guard let status = response.status else { return nil }
            if !(200...399).contains(status) {
                diagnostics.report(
                    StatusOutOfPlace(status: status, place: "`response`", range: "200 to 399"),
                    at: response.location
                )
            }
            let type = library.types.resolve(response.type, in: .response)
            let content = type == .primitive(.empty) ? nil : type
            if content != nil, [204, 205, 304].contains(status) {
                diagnostics.report(NoContent(kind: "with status \(status)"), at: response.location)
            } else if content != nil, operation.request?.method == .head {
                diagnostics.report(NoContent(kind: "to HEAD"), at: response.location)
            }
            return Response(status: status, type: content, docs: response.docs, location: response.location)
        }
        return Responses(
            responses: responses,
            headers: library.headers(
                syntax.headers,
                unnamed: operation.longRunning == nil ? nil : "the response that begins an operation"
            ),
            shape: shape(responses, operation)
        )
    }

    private func shape(_ responses: [Response], _ operation: OperationSyntax) -> Responses.Shape {
        var cases: [ResultCase] = []
        for response in responses {
            if let index = cases.firstIndex(where: { $0.type == response.type }) {
                cases[index].statuses.append(response.status)
            } else {
                cases.append(
                    ResultCase(
                        name: Self.caseName(response.type),
                        statuses: [response.status],
                        type: response.type,
                        docs: response.docs
                    )
                )
            }
        }
        guard cases.count > 1 else {
            return cases.first?.type.map(Responses.Shape.value) ?? .nothing
        }
        // Its method returns what follows the operation, whatever the first response is.
        if operation.longRunning != nil { return .nothing }
        if let response = responses.first(where: { $0.type == .primitive(.stream) }) {
            let place = "a response that is one of several types"
            let rule = TypeOutOfPlace(type: "`stream`", place: place, allowed: "give it its own operation")
            diagnostics.report(rule, at: response.location)
        }
        var collisions = Collisions("in the result of this operation", diagnostics)
        for result in cases {
            let what = "the response \(result.statuses.map(String.init).joined(separator: ", "))"
            let place = responses.first { $0.status == result.statuses.first }?.location ?? operation.name.location
            if NameCheck.untouchable.contains(result.name.text) {
                diagnostics.report(HiddenName(name: result.name.text, wireName: nil), at: place)
            }
            collisions.add(result.name, what, place, canBeNamed: false)
        }
        collisions.check()
        return .cases(name: SwiftName(SwiftName.type(for: operation.name.value).text + "Result"), cases)
    }

    private static func caseName(_ type: ValueType?) -> SwiftName {
        switch type {
        case nil: SwiftName("empty")
        case .primitive(let primitive)?: .member(for: primitive.rawValue)
        case .reference(let reference)?: .member(for: reference.swiftName.text)
        case .array?: SwiftName("list")
        case .map?: SwiftName("map")
        case .nullable(let inner)?: caseName(inner)
        }
    }
}
