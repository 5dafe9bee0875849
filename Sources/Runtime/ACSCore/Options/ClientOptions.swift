// SPDX-License-Identifier: MIT

public import Logging

/// How a client sends its calls.
public struct ClientOptions: Sendable {
    /// Sends the requests; nil for the platform's own: AsyncHTTPClient on Linux, URLSession on Apple platforms.
    public var transport: (any HTTPTransport)?
    /// The longest that a call may take, all tries together, unless ``CallOptions/timeout`` says otherwise.
    public var timeout: Duration
    /// One of the library's other API versions; nil for its own. A version that the library does not know makes every
    /// call fail with ``ACSError/Kind/invalidArgument``.
    public var apiVersion: String?
    /// Put in front of the `User-Agent` header, so that your app can be found in the service's logs.
    public var applicationID: String?
    /// Gets a line per request and answer at level `debug`, and one per failed call at level `info`.
    ///
    /// Of URLs only the host and `api-version` are logged, because paths hold user ids and phone numbers; of headers only
    /// those on a list, of bodies nothing.
    public var logger: Logger?
    /// The largest answer that is read into memory, in bytes; streamed answers may be of any size.
    public var maximumResponseSize: Int
    /// Measures timeouts and the waits between polls; tests pass a clock of their own.
    public var clock: any Clock<Duration>

    /// Makes options; leave out what does not differ.
    public init(
        transport: (any HTTPTransport)? = nil,
        timeout: Duration = .seconds(100),
        apiVersion: String? = nil,
        applicationID: String? = nil,
        logger: Logger? = nil,
        maximumResponseSize: Int = 32 * 1024 * 1024,
        clock: any Clock<Duration> = ContinuousClock()
    ) {
        self.transport = transport
        self.timeout = timeout
        self.apiVersion = apiVersion
        self.applicationID = applicationID
        self.logger = logger
        self.maximumResponseSize = maximumResponseSize
        self.clock = clock
    }
}
