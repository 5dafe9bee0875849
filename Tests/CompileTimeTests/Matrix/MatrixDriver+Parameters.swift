// SPDX-License-Identifier: MIT

extension MatrixDriver {
    /// What the statements about paths, queries and headers call.
    static let parameters = ##"""
        import ACSCore
        import Foundation

        extension MatrixRun {
            func path<Value: Decodable>(
                _ cell: String,
                _ json: String,
                _ text: String,
                _ call: (Value) async throws -> Void
            ) async {
                await responded(cell, 204, { try await call(try read(json)) }) {
                    let path = script.path.prefix { $0 != "?" }
                    compare(cell, "\(path)", "/\(cell)/\(Self.encoded(text))")
                }
            }

            func query<Value: Decodable>(
                _ cell: String,
                _ json: String,
                _ text: String,
                _ call: (Value) async throws -> Void
            ) async {
                await query(cell, text) { try await call(try self.read(json)) }
            }

            func queryList<Value: Decodable>(
                _ cell: String,
                _ json: String,
                _ text: String,
                _ separator: String,
                _ call: ([Value]) async throws -> Void
            ) async {
                let send = {
                    let value: Value = try self.read(json)
                    try await call([value, value])
                }
                await responded(cell, 204, send) {
                    let query = script.path.drop { $0 != "?" }.dropFirst()
                    let one = Self.encoded(text)
                    compare(cell, "\(query)", "it=\(one)\(separator)\(one)&api-version=2026-01-01")
                }
            }

            func query(_ cell: String, _ text: String, _ call: () async throws -> Void) async {
                await responded(cell, 204, call) {
                    let pairs = script.path.drop { $0 != "?" }.dropFirst().split(separator: "&")
                    let sent = pairs.filter { $0 != "api-version=2026-01-01" }.joined(separator: "&")
                    compare(cell, sent, "it=\(Self.encoded(text))")
                }
            }

            func header<Value: Decodable>(
                _ cell: String,
                _ json: String,
                _ text: String,
                _ call: (Value) async throws -> Void
            ) async {
                await header(cell, text) { try await call(try self.read(json)) }
            }

            func header(_ cell: String, _ text: String, _ call: () async throws -> Void) async {
                await responded(cell, 204, call) {
                    compare(cell, script.headers["it"] ?? "none", text)
                }
            }

            /// A header of the response has the value, and no value if it is missing.
            func responseHeader<Value: Decodable & Equatable>(
                _ cell: String,
                _ json: String,
                _ text: String,
                _ call: () async throws -> Value?
            ) async {
                let send = {
                    let expected: Value = try self.read(json)
                    self.script.responseHeader = ("it", text)
                    let found = try await call()
                    self.script.responseHeader = nil
                    self.compare(cell, found == expected ? "as sent" : "\(found as Any)", "as sent")
                    self.compare(cell, try await call() == nil ? "nil" : "a value", "nil")
                }
                await responded(cell, 204, send) {}
            }

            /// A property reads the header with a name.
            func responseHeader(_ cell: String, _ name: String, _ call: () async throws -> String?) async {
                let send = {
                    self.script.responseHeader = (name, name)
                    self.compare("\(cell) \(name)", try await call() ?? "none", name)
                    self.script.responseHeader = nil
                }
                await responded(cell, 204, send) {}
            }

            func queryHas(_ cell: String, _ values: [(String, String)], _ call: () async throws -> Void) async {
                await responded(cell, 204, call) {
                    let pairs = script.path.drop { $0 != "?" }.dropFirst().split(separator: "&").map(String.init)
                    for (name, value) in values {
                        let expected = "\(Self.encoded(name))=\(value)"
                        compare(cell, pairs.contains(expected) ? expected : pairs.joined(separator: "&"), expected)
                    }
                }
            }

            func headerHas(_ cell: String, _ values: [(String, String)], _ call: () async throws -> Void) async {
                await responded(cell, 204, call) {
                    for (name, value) in values {
                        compare("\(cell) \(name)", script.headers[name.lowercased()] ?? "none", value)
                    }
                }
            }

            /// The part of the path after the group's name.
            func pathHas(
                _ cell: String,
                _ index: Int,
                _ value: String?,
                _ status: Int = 204,
                _ call: () async throws -> Void
            ) async {
                await responded(cell, status, call) {
                    let parts = script.path.prefix { $0 != "?" }.split(separator: "/").map(String.init)
                    compare(cell, parts.first ?? "", cell)
                    if let value { compare(cell, parts.count > index + 1 ? parts[index + 1] : "none", value) }
                }
            }

            private func responded(
                _ cell: String,
                _ status: Int,
                _ call: () async throws -> Void,
                _ check: () -> Void
            ) async {
                await attempt(cell) {
                    script.status = status
                    script.response = ""
                    try await call()
                    check()
                }
            }

            static func encoded(_ text: String) -> String {
                let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
                let unreserved = CharacterSet(charactersIn: letters + "0123456789-._~")
                return text.addingPercentEncoding(withAllowedCharacters: unreserved) ?? text
            }
        }
        """##
}
