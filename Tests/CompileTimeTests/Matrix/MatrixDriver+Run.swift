// SPDX-License-Identifier: MIT

extension MatrixDriver {
    /// What the statements call.
    static let run = ##"""
        import ACSCore
        import Foundation
        import HTTPTypes

        final class MatrixRun {
            static let connection = "endpoint=https://example.communication.azure.com/;accesskey=a2V5"
            let script = MatrixScript()
            var options: ClientOptions { ClientOptions(transport: script) }
            var olderOptions: ClientOptions { ClientOptions(transport: script, apiVersion: "2025-01-01") }
            private var count = 0

            func finish() { print("done: \(count)") }

            func compare(_ cell: String, _ found: String, _ expected: String) {
                count += 1
                if MatrixJSON.text(found) != MatrixJSON.text(expected) {
                    print("cell \(cell): expected \(expected), found \(found)")
                }
            }

            func attempt(_ cell: String, _ work: () async throws -> Void) async {
                do { try await work() } catch { print("cell \(cell): \(error)") }
            }

            // MARK: Values

            func read<Value: Decodable>(_ json: String) throws -> Value {
                let decoder = JSONDecoder()
                decoder.dateDecodingStrategy = .iso8601
                if let coded = Value.self as? any WireCoded.Type { return try read(coded, json, decoder) as! Value }
                return try decoder.decode(Value.self, from: Data(json.utf8))
            }

            private func read<Value: WireCoded>(
                _ type: Value.Type, _ json: String, _ decoder: JSONDecoder
            ) throws -> Value {
                Value(wireForm: try decoder.decode(Value.WireForm.self, from: Data(json.utf8)))
            }

            func write(_ value: any Encodable) throws -> String {
                let encoder = JSONEncoder()
                encoder.dateEncodingStrategy = .iso8601
                if let coded = value as? any WireCoded {
                    return String(decoding: try encoder.encode(coded.wireForm), as: UTF8.self)
                }
                return String(decoding: try encoder.encode(value), as: UTF8.self)
            }

            // MARK: Models

            func roundTrip<Value: Codable>(
                _ cell: String,
                _ documents: [(String, String)],
                read: () async throws -> Value,
                write: (Value) async throws -> Void
            ) async {
                for (json, expected) in documents {
                    await attempt(cell) {
                        script.status = 200
                        script.response = json
                        let value = try await read()
                        script.status = 204
                        script.response = ""
                        try await write(value)
                        compare(cell, script.body, expected)
                    }
                }
            }

            func roundTrip<Value: Codable>(
                _ cell: String,
                _ documents: [(String, String)],
                read: () async throws -> Value
            ) async {
                for (json, expected) in documents {
                    await attempt(cell) {
                        script.status = 200
                        script.response = json
                        compare(cell, try self.write(try await read()), expected)
                    }
                }
            }

            func roundTrip<Value: Codable>(
                _ cell: String,
                _ documents: [(String, String)],
                write: (Value) async throws -> Void
            ) async {
                for (json, expected) in documents {
                    await body(cell, json, expected, write)
                }
            }

            /// Names in an event may have any case.
            func receives<Value: Encodable>(
                _ cell: String,
                _ documents: [(String, String)],
                content: (ReceivedEvent) throws -> Value?
            ) async {
                for (json, expected) in documents {
                    await attempt(cell) {
                        let body = #"{"ID":"1","Type":"MATRIX.\#(cell)","data":\#(json)}"#
                        let value = try ReceivedEvent.events(in: body.utf8).events.first.flatMap(content)
                        compare(cell, try value.map(write) ?? "another event", expected)
                    }
                }
            }

            /// Names in a message may have any case, and its kind may be missing.
            func receives<Message: StreamingFrame, Value: Encodable>(
                _ cell: String,
                _ documents: [(String, String)],
                content: (Message) throws -> Value?
            ) async {
                for (json, expected) in documents {
                    for kind in ["", #""SORT":"fULL","#] {
                        await attempt(cell) {
                            let message = try Message(message: #"{\#(kind)"Content":\#(json)}"#)
                            compare(cell, try content(message).map(write) ?? "another message", expected)
                            let again = try Message(message: message.messageBytes())
                            compare(cell, try content(again).map(write) ?? "another message", expected)
                        }
                    }
                }
            }

            func sends(_ cell: String, _ expected: String, _ call: () async throws -> Void) async {
                await attempt(cell) {
                    script.status = 204
                    script.response = ""
                    try await call()
                    compare(cell, script.body, expected)
                }
            }

            // MARK: Bodies and responses

            func body<Value: Decodable>(
                _ cell: String,
                _ json: String,
                _ expected: String? = nil,
                _ call: (Value) async throws -> Void
            ) async {
                await attempt(cell) {
                    script.status = 204
                    script.response = ""
                    try await call(try read(json))
                    compare(cell, script.body, expected ?? json)
                }
            }

            func sendsNothing(_ cell: String, _ call: () async throws -> Void) async {
                await sends(cell, "", call)
            }

            func response<Value: Encodable>(_ cell: String, _ json: String, _ call: () async throws -> Value) async {
                await attempt(cell) {
                    script.status = 200
                    script.response = json
                    compare(cell, try write(try await call()), json)
                }
            }

            func bytes(_ cell: String, _ text: String, _ call: () async throws -> ByteStream) async {
                await attempt(cell) {
                    script.status = 200
                    script.response = text
                    var bytes: [UInt8] = []
                    for try await part in try await call() { bytes += part }
                    compare(cell, String(decoding: bytes, as: UTF8.self), text)
                }
            }

            /// The case of an enum that stands for a response without content.
            func hasNoContent<Value>(_ cell: String, _ status: Int, _ call: () async throws -> Value) async {
                await attempt(cell) {
                    script.status = status
                    script.response = ""
                    compare(cell, "\(try await call())", "empty")
                }
            }

            /// A response without content is as good as any other.
            func hasNothing(_ cell: String, _ status: Int, _ call: () async throws -> Void) async {
                await attempt(cell) {
                    script.status = status
                    script.response = ""
                    try await call()
                    compare(cell, script.body, "")
                }
            }

            /// An error's body has the declared type.
            func errorBody<Body: Codable>(
                _ cell: String,
                _ json: String,
                _ type: Body.Type,
                _ call: () async throws -> Void
            ) async {
                await attempt(cell) {
                    script.status = 400
                    script.response = json
                    do {
                        try await call()
                        compare(cell, "no error", json)
                    } catch let error as ACSError {
                        compare(cell, try write(try error.decodeBody(as: type)), json)
                    }
                }
            }

            func oneOfResponses<Value>(_ cell: String, _ json: String, _ call: () async throws -> Value) async {
                await attempt(cell) {
                    script.status = 200
                    script.response = json
                    let value = try await call()
                    guard let content = Mirror(reflecting: value).children.first?.value as? any Encodable else {
                        return compare(cell, "\(value)", json)
                    }
                    compare(cell, try write(content), json)
                }
            }

            func item<Item: Encodable>(
                _ cell: String, _ json: String, _ call: () async throws -> PagedSequence<Item>
            ) async {
                await attempt(cell) {
                    script.status = 200
                    script.response = #"{"value":[\#(json)]}"#
                    var items: [Item] = []
                    for try await item in try await call() { items.append(item) }
                    compare(cell, try write(items), "[\(json)]")
                }
            }

            func result<Value: Encodable>(
                _ cell: String,
                _ json: String,
                _ call: () async throws -> LongRunningOperation<Value>
            ) async {
                await attempt(cell) {
                    script.status = 202
                    script.response = json
                    compare(cell, try write(try await call().result()), json)
                }
            }

            /// A call that fails before anything is sent.
            func isRefused(_ cell: String, _ call: () async throws -> Void) async {
                script.status = 204
                script.response = ""
                do {
                    try await call()
                    compare(cell, "no error", "invalidArgument")
                } catch {
                    compare(cell, (error as? ACSError).map { "\($0.kind)" } ?? "\(error)", "invalidArgument")
                }
            }

            /// A body without a field that must be there: the error holds the id of what was created.
            func created<Value>(_ cell: String, _ json: String, _ id: String, _ call: () async throws -> Value) async {
                script.status = 201
                script.response = json
                do {
                    _ = try await call()
                    compare(cell, "no error", id)
                } catch {
                    compare(cell, (error as? ACSError)?.createdID ?? "\(error)", id)
                }
            }
        }
        """##
}
