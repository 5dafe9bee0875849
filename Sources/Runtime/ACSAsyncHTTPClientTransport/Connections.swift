// SPDX-License-Identifier: MIT

import AsyncHTTPClient

/// Keeps a client alive for as long as a transport, a request or a body uses it. AsyncHTTPClient crashes a program that
/// discards one without closing it.
final class Connections: Sendable {
    let client: HTTPClient

    init(_ client: HTTPClient) {
        self.client = client
    }

    deinit {
        // There is no caller left for an error, and only closing idle connections can fail.
        Task { [client] in try? await client.shutdown() }
    }
}
