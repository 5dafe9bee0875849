// SPDX-License-Identifier: MIT

import AsyncHTTPClient

/// Keeps a client as long as a transport, a request or a body uses it; AsyncHTTPClient stops a program that just
/// forgets one.
final class Connections: Sendable {
    let client: HTTPClient

    init(_ client: HTTPClient) {
        self.client = client
    }

    deinit {
        // Nobody is left to hear of a failure, and only closing idle connections can fail.
        Task { [client] in try? await client.shutdown() }
    }
}
