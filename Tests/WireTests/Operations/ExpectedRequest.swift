// SPDX-License-Identifier: MIT

import ACSCore
import Foundation
import TransportKinds
import WireServer

extension Expectations.Request {
    /// Every way in which a request differs from the expected one.
    ///
    /// - Parameters:
    ///   - isFollowing: Whether the request follows a link of an earlier response.
    ///   - kind: The transport that sent it.
    func mismatches(with request: RecordedRequest, isFollowing: Bool, _ kind: TransportKind) -> [String] {
        var found: [String] = []
        if request.method != method { found.append("method \(request.method) instead of \(method)") }
        if request.path != path { found.append("path \(request.path) instead of \(path)") }
        found += queryMismatches(with: request)
        found += headerMismatches(with: request, isFollowing: isFollowing, kind)
        found += commonHeaderMismatches(with: request)
        found += bodyMismatches(with: request)
        return found
    }

    private func queryMismatches(with request: RecordedRequest) -> [String] {
        let sent = request.query.map { ($0.name.removingPercentEncoding ?? "", $0.value.removingPercentEncoding ?? "") }
        // The order has no meaning; a duplicate name would.
        let names = Set(sent.map(\.0)).union(query.keys).sorted()
        return names.compactMap { name in
            let values = sent.filter { $0.0 == name }.map { JSONValue.string($0.1).meaning }
            let expected = query[name].map { [JSONValue.string($0).meaning] } ?? []
            return values == expected ? nil : "query \(name) is \(values) instead of \(expected)"
        }
    }

    private func headerMismatches(
        with request: RecordedRequest,
        isFollowing: Bool,
        _ kind: TransportKind
    ) -> [String] {
        var expected = Dictionary(uniqueKeysWithValues: headers.map { ($0.key.lowercased(), $0.value) })
        var found: [String] = []
        for (name, value) in expected {
            let sent = request.values(of: name)
            guard sent.count == 1, Shape(value).fits(sent[0]) else {
                found.append("header \(name) is \(sent) instead of \(value)")
                continue
            }
        }
        if isFollowing {
            // Microsoft's packages do not send the headers of the first call again. We do, so that the response to a
            // poll or to the next page has the same form and language.
            for name in ["accept", "accept-language"] { expected[name] = expected[name] ?? "" }
        }
        if method == "DELETE" {
            // One of Microsoft's packages names no media type when it deletes a recording; we want errors as JSON.
            expected["accept"] = expected["accept"] ?? ""
        }
        if kind == .urlSession {
            // URLSession sends the languages of the device's user if a call names none, and has no setting against
            // that.
            expected["accept-language"] = expected["accept-language"] ?? ""
        }
        let unexpected = Set(request.headers.map { $0.name.lowercased() })
            .subtracting(expected.keys).subtracting(Self.commonHeaders)
        return found + unexpected.sorted().map { "header \($0) is sent" }
    }

    private func commonHeaderMismatches(with request: RecordedRequest) -> [String] {
        var found: [String] = []
        if let refusal = request.refusal { found.append(refusal) }
        let id = request.value(of: "x-ms-client-request-id") ?? ""
        if !Shape("<uuid>").fits(id) { found.append("x-ms-client-request-id is \"\(id)\"") }
        // Microsoft's packages request the id in the response only if the resource's key signs.
        let isSigned = request.value(of: "authorization")?.hasPrefix("HMAC-SHA256 ") == true
        let asks = isSigned ? ["true"] : []
        let asked = request.values(of: "x-ms-return-client-request-id")
        if asked != asks { found.append("x-ms-return-client-request-id is \(asked)") }
        let agent = request.value(of: "user-agent") ?? ""
        if agent.wholeMatch(of: /swift-acs-[a-z-]+\/\d+\.\d+\.\d+ \(\w+\)/) == nil { found.append("agent \(agent)") }
        return found
    }

    private func bodyMismatches(with request: RecordedRequest) -> [String] {
        guard let body else { return request.body.isEmpty ? [] : ["a body is sent"] }
        guard let sent = try? JSONDecoder().decode(JSONValue.self, from: Data(request.body)) else {
            return ["the body is no JSON"]
        }
        return Shape.mismatches(of: sent.meaning, with: body.meaning, at: "body")
    }

    /// Set by the pipeline and by the transports, for every operation alike. What authorizes is checked by the server.
    private static let commonHeaders: Set<String> = [
        "authorization", "x-ms-date", "x-ms-content-sha256", "x-ms-client-request-id",
        "x-ms-return-client-request-id", "user-agent", "host", "content-length", "connection", "accept-encoding",
    ]
}
