// SPDX-License-Identifier: MIT

import ACSTransport
import AsyncHTTPClient
import HTTPTypes
import NIOCore
import NIOHTTP1

extension HTTPClientRequest {
    /// - Throws: ``TransportError`` if AsyncHTTPClient would change the request.
    init(_ request: TransportRequest) throws {
        guard let address = request.address, !request.hasDotSegments else {
            throw TransportError.unsendableAddress
        }
        self.init(url: address)
        method = .init(rawValue: request.head.method.rawValue)
        for field in request.head.headerFields {
            headers.add(name: field.name.rawName, value: field.value)
        }
        if !request.body.isEmpty { body = .bytes(ByteBuffer(bytes: request.body)) }
    }
}

extension HTTPResponse {
    init(_ response: HTTPClientResponse) {
        self.init(status: .init(code: Int(response.status.code)))
        for (name, value) in response.headers {
            // NIO's parser accepts valid names only.
            if let name = HTTPField.Name(name) { headerFields.append(HTTPField(name: name, value: value)) }
        }
    }
}
