// SPDX-License-Identifier: MIT

import HTTPTypes
import HummingbirdCore
import NIOCore

extension ResponseWriter {
    /// Writes a response, or as much of it as is to be delivered.
    @concurrent
    consuming func write(_ answer: Answer, date: String, on channel: any Channel) async throws {
        var head = HTTPResponse(status: .init(code: answer.status == 0 ? 200 : answer.status))
        head.headerFields[.date] = date
        head.headerFields[.contentLength] = answer.status == 204 ? nil : String(answer.body.utf8.count)
        for (name, value) in answer.headers {
            guard let name = HTTPField.Name(name) else { continue }
            head.headerFields.append(HTTPField(name: name, value: value))
        }
        switch answer.delivery {
        case .whole:
            try await write(response: head, body: .init(byteBuffer: ByteBuffer(string: answer.body)))
        case .cut(let count):
            var body = try await writeHead(head)
            try await body.write(ByteBuffer(bytes: Array(answer.body.utf8.prefix(count))))
            try await channel.close()
        case .closed:
            try await channel.close()
        case .silence:
            try await channel.closeFuture.get()
        }
    }
}
