// SPDX-License-Identifier: MIT

#if os(Linux)
    import ACSAsyncHTTPClientTransport
#else
    import ACSURLSessionTransport
#endif

/// The transport of clients that are given none.
package enum DefaultTransport {
    #if os(Linux)
        package static let shared: any HTTPTransport = AsyncHTTPClientTransport.shared
    #else
        package static let shared: any HTTPTransport = URLSessionTransport.shared
    #endif
}
