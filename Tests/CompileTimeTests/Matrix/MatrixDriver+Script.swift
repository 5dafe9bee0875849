// SPDX-License-Identifier: MIT

extension MatrixDriver {
    /// The transport that the clients talk to, and how JSON is compared.
    static let script = ##"""
        import ACSCore
        import Foundation
        import HTTPTypes

        /// Responds as specified, and records what it was sent.
        final class MatrixScript: HTTPTransport, @unchecked Sendable {
            // Calls follow one another.
            var response = ""
            var status = 200
            var body = ""
            var path = ""
            var headers: [String: String] = [:]
            /// A further header of the response.
            var responseHeader: (name: String, value: String)?

            func send(_ request: TransportRequest) async throws -> TransportResponse {
                let path = request.head.path ?? ""
                if path.hasPrefix("/operations/") {
                    return response(200, #"{"status":"succeeded"}"#)
                }
                if path.hasPrefix("/results/") { return response(200, response) }
                body = String(decoding: request.body, as: UTF8.self)
                self.path = path
                headers = [:]
                for field in request.head.headerFields { headers[field.name.rawName.lowercased()] = field.value }
                return response(status, response)
            }

            private func response(_ status: Int, _ text: String) -> TransportResponse {
                var head = HTTPResponse(status: .init(code: status))
                head.headerFields[.contentType] = "application/json"
                if let responseHeader {
                    head.headerFields[HTTPField.Name(responseHeader.name)!] = responseHeader.value
                }
                head.headerFields[.location] = "https://example.communication.azure.com/results/1"
                head.headerFields[HTTPField.Name("Operation-Location")!]
                    = "https://example.communication.azure.com/operations/1"
                return TransportResponse(head: head, body: ByteStream(Array(text.utf8)))
            }
        }

        /// JSON with sorted members and unchanged scalars; other text unchanged.
        enum MatrixJSON {
            static func text(_ json: String) -> String {
                var rest = Array(json.unicodeScalars)[...]
                let value = value(&rest)
                return rest.isEmpty ? value : json
            }

            private static func value(_ rest: inout ArraySlice<Unicode.Scalar>) -> String {
                switch rest.first {
                case "{":
                    var members: [(String, String)] = []
                    rest.removeFirst()
                    while let next = rest.first, next != "}" {
                        let key = scalar(&rest)
                        rest = rest.dropFirst()
                        members.append((key, value(&rest)))
                        if rest.first == "," { rest.removeFirst() }
                    }
                    rest = rest.dropFirst()
                    return "{" + members.sorted { $0.0 < $1.0 }.map { "\($0.0):\($0.1)" }.joined(separator: ",") + "}"
                case "[":
                    var elements: [String] = []
                    rest.removeFirst()
                    while let next = rest.first, next != "]" {
                        elements.append(value(&rest))
                        if rest.first == "," { rest.removeFirst() }
                    }
                    rest = rest.dropFirst()
                    return "[" + elements.joined(separator: ",") + "]"
                default: return scalar(&rest)
                }
            }

            private static func scalar(_ rest: inout ArraySlice<Unicode.Scalar>) -> String {
                var text = String.UnicodeScalarView()
                var isQuoted = false
                while let next = rest.first {
                    if !isQuoted, "{}[],:".unicodeScalars.contains(next) { break }
                    rest.removeFirst()
                    if next == "\\", let escaped = rest.popFirst() {
                        // Slashes may be escaped, and need not be.
                        if escaped != "/" { text.append(next) }
                        text.append(escaped)
                        continue
                    }
                    if next == "\"" { isQuoted.toggle() }
                    text.append(next)
                }
                return String(text)
            }
        }
        """##
}
