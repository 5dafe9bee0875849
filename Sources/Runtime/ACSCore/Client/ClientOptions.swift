// SPDX-License-Identifier: MIT

public import CoreMetrics
public import Logging
public import Tracing

/// How a client sends its calls.
public struct ClientOptions: Sendable {
    /// Sends the requests; nil for the platform's own: AsyncHTTPClient on Linux, URLSession on Apple platforms.
    public var transport: (any HTTPTransport)?
    /// The longest that a call may take, all tries together, unless ``CallOptions/timeout`` says otherwise. Policies of the app
    /// that ignore their cancellation take longer; see ``PipelinePolicy``.
    public var timeout: Duration
    /// How often a failed try is repeated, and when.
    public var retry: RetryOptions
    /// One of the library's other API versions; nil for its own. A version that the library does not know makes every
    /// call fail with ``ACSError/Kind/invalidArgument``.
    public var apiVersion: String?
    /// The scope of the Microsoft Entra ID tokens that authenticate the resource; nil for the one that the library
    /// states, which is the public cloud's. It holds for every call of the client, also those whose operation states
    /// its own.
    ///
    /// Set it for a resource in a sovereign cloud: nothing is guessed from the endpoint's host. A credential needs that
    /// cloud's authority host, too. Access keys and user access tokens have no scope.
    public var entraScope: String?
    /// Put in front of the `User-Agent` header, so that your app can be found in the service's logs.
    public var applicationID: String?
    /// Gets a line per request and answer at level `debug`, one per retry and per failed call at level `info`, and one at
    /// level `warning` when signatures take the service's time, because this machine's is off.
    ///
    /// Of paths the parameters are left out, because they hold user ids and phone numbers, of queries all values but
    /// `api-version`; of headers only those on a list are shown, of bodies nothing.
    public var logger: Logger?
    /// Gets a span per call, named by its operation, and below it a client span per try with the attributes of
    /// OpenTelemetry's HTTP conventions; nil for the process's own tracer. URLs are redacted as for ``logger``.
    public var tracer: (any Tracer)?
    /// Gets the timers `acs.client.operation.duration` (per call, retries and waits included) and
    /// `http.client.request.duration` (per try); nil for the process's own metrics.
    public var metrics: (any MetricsFactory)?
    /// The largest answer that is read into memory, in bytes; streamed answers may be of any size.
    public var maximumResponseSize: Int
    /// Policies that see each call once, before its first try.
    public var policiesPerCall: [any PipelinePolicy]
    /// Policies that see each try, before it is signed.
    public var policiesPerTry: [any PipelinePolicy]
    /// Measures timeouts and the waits between tries and between polls; tests pass a clock of their own.
    public var clock: any Clock<Duration>

    /// Makes options; leave out what does not differ.
    public init(
        transport: (any HTTPTransport)? = nil,
        timeout: Duration = .seconds(100),
        retry: RetryOptions = .init(),
        apiVersion: String? = nil,
        entraScope: String? = nil,
        applicationID: String? = nil,
        logger: Logger? = nil,
        tracer: (any Tracer)? = nil,
        metrics: (any MetricsFactory)? = nil,
        maximumResponseSize: Int = 32 * 1024 * 1024,
        policiesPerCall: [any PipelinePolicy] = [],
        policiesPerTry: [any PipelinePolicy] = [],
        clock: any Clock<Duration> = ContinuousClock()
    ) {
        self.transport = transport
        self.timeout = timeout
        self.retry = retry
        self.apiVersion = apiVersion
        self.entraScope = entraScope
        self.applicationID = applicationID
        self.logger = logger
        self.tracer = tracer
        self.metrics = metrics
        self.maximumResponseSize = maximumResponseSize
        self.policiesPerCall = policiesPerCall
        self.policiesPerTry = policiesPerTry
        self.clock = clock
    }
}
