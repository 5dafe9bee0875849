// SPDX-License-Identifier: MIT

public import CoreMetrics
public import Logging
public import Tracing

/// Options for a client: how it sends its calls.
public struct ClientOptions: Sendable {
    /// Sends the requests; `nil` for the platform's default: AsyncHTTPClient on Linux, URLSession on Apple platforms.
    public var transport: (any HTTPTransport)?
    /// The timeout of a call, including all attempts, unless ``CallOptions/timeout`` is set. The app's own policies can
    /// exceed it if they ignore cancellation; see ``PipelinePolicy``.
    public var timeout: Duration
    /// How often a failed attempt is retried, and when.
    public var retry: RetryOptions
    /// One of the library's other API versions; `nil` for its default. If the library does not know the version, every
    /// call fails with ``ACSError/Kind/invalidArgument``. An operation whose documentation names a version always uses
    /// that one.
    public var apiVersion: String?
    /// The scope of the Microsoft Entra ID tokens that authenticate the resource; `nil` for the library's own, which is
    /// the public cloud's. It applies to every call of the client, also to operations that state their own scope.
    ///
    /// Set it for a resource in a sovereign cloud: nothing is guessed from the endpoint's host. The credential needs
    /// that cloud's authority host, too. Access keys and user access tokens have no scope.
    public var entraScope: String?
    /// A prefix of the `User-Agent` header that identifies your app in the service's logs.
    public var applicationID: String?
    /// Receives a line per request and response at level `debug`, and a line per retry and per failed call at level
    /// `info`. A line at level `warning` says that signatures use the service's time, because this machine's clock is
    /// off.
    ///
    /// Path parameters are left out, because they hold user ids and phone numbers. So are query values except
    /// `api-version`, headers that are not on an allow list, and bodies.
    public var logger: Logger?
    /// Receives a span per call, named after its operation; `nil` for the process's tracer. Each attempt is a client
    /// span inside it, with the attributes of OpenTelemetry's HTTP conventions. URLs are redacted as for ``logger``.
    public var tracer: (any Tracer)?
    /// Receives the timers `acs.client.operation.duration` (per call, including retries and waits) and
    /// `http.client.request.duration` (per attempt); `nil` for the process's metrics.
    public var metrics: (any MetricsFactory)?
    /// The largest response that is read into memory, in bytes. Streamed responses have no limit.
    public var maximumResponseSize: Int
    /// Policies that run once per call, before its first attempt, and again when a download is resumed.
    public var policiesPerCall: [any PipelinePolicy]
    /// Policies that run once per attempt, before it is signed.
    public var policiesPerAttempt: [any PipelinePolicy]
    /// Measures timeouts and the waits between attempts and between polls. Tests pass their own clock.
    public var clock: any Clock<Duration>

    /// Creates options. All parameters have defaults.
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
        policiesPerAttempt: [any PipelinePolicy] = [],
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
        self.policiesPerAttempt = policiesPerAttempt
        self.clock = clock
    }
}
