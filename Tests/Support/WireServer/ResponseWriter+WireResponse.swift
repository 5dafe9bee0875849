// SPDX-License-Identifier: MIT

import HTTPTypes
import HummingbirdCore
import NIOCore

extension ResponseWriter {
    /// Writes a response, or as much of it as is to be delivered.
    @concurrent
    consuming func write(_ response: WireResponse, date: String, on channel: any Channel) async throws {
        var head = HTTPResponse(status: .init(code: response.status == 0 ? 200 : response.status))
        head.headerFields[.date] = date
        head.headerFields[.contentLength] = response.status == 204 ? nil : String(response.body.utf8.count)
        for (name, value) in response.headers {
            guard let name = HTTPField.Name(name) else { continue }
            head.headerFields.append(HTTPField(name: name, value: value))
        }
        switch response.delivery {
        case .whole:
            try await write(response: head, body: .init(byteBuffer: ByteBuffer(string: response.body)))
        case .cut(let count):
            var body = try await writeHead(head)
            try await body.write(ByteBuffer(bytes: Array(response.body.utf8.prefix(count))))
            try await channel.close()
        case .closed:
            try await channel.close()
        case .silence:
            try await channel.closeFuture.get()
        }
    }
}
