// SPDX-License-Identifier: MIT

/// The calls of one long-running operation after the first.
struct OperationRun<Result: Sendable>: Sendable {
    let pipeline: ClientPipeline
    let plan: LongRunningPlan<Result>
    let contents: ResumeToken.Contents
    let options: CallOptions
    /// The secrets that the first call sent; none in a process that resumes the operation.
    var secrets: [String] = []

    /// The service's id of the operation: the last path segment of the address at which it is watched.
    var id: String {
        guard contents.watching == .monitor, let monitor = contents.monitor else { return "" }
        let path = monitor.prefix { $0 != "?" && $0 != "#" }
        return path.split(separator: "/").last.flatMap(PercentEncoding.decode) ?? ""
    }

    func watcher(first: RawResponse?) throws -> OperationWatcher {
        OperationWatcher(
            address: try address(contents.monitor ?? contents.url, in: first?.head),
            first: firstStep(first),
            interval: plan.polling.interval,
            chosenInterval: options.pollingInterval,
            clock: pipeline.options.clock,
            poll: { try await poll($0, allowsMissing: $1) }
        )
    }

    /// The step in the first response, if that contains a final state, or no address to poll.
    private func firstStep(_ response: RawResponse?) -> OperationStep? {
        let body = (try? response?.json) ?? .null
        if contents.watching == .ended {
            return OperationStep(
                number: 0,
                status: .init(state: .succeeded, isTerminal: true, body: body),
                response: response
            )
        }
        guard contents.watching == .monitor, let word = body[plan.polling.statusField]?.stringValue,
            plan.polling.isTerminal(word)
        else { return nil }
        return OperationStep(
            number: 0,
            status: .init(state: .init(rawValue: word), isTerminal: true, body: body),
            response: response
        )
    }

    /// Gets the result after the last state.
    func finish(_ step: OperationStep) async throws -> Result {
        let word = step.status.state.rawValue.lowercased()
        guard plan.polling.succeeded.contains(word) || contents.watching != .monitor else {
            throw failure(step.status, step.response)
        }
        if contents.watching != .monitor, let response = step.response { try requireSuccess(in: response) }
        let decode: @Sendable ([UInt8]) throws -> Result
        switch plan.output {
        case .constant(let result): return result
        case .response(let decoding): decode = decoding
        }
        if let address = try resultAddress(step) {
            let expected = ExpectedResponse<Result>(
                [200, 201],
                .whole { response in
                    try requireSuccess(in: response)
                    return try decode(response.body)
                }
            )
            return try await pipeline.perform(call(address, after: step.response), returning: expected)
        }
        guard let response = step.response else {
            throw ACSError(
                .invalidArgument,
                message: "The operation ended with its first response, which the resume token does not contain.",
                operation: plan.name,
                clientRequestID: contents.clientRequestID,
                wasSent: .yes
            )
        }
        do {
            return try decode(response.body)
        } catch let error as DecodingError {
            throw try call(address(contents.url, in: nil)).undecodable(error, response.head, response.body)
        }
    }

    /// Refuses the content of a failed operation in place of a result. A service may respond with it at the result's
    /// address, even after a monitor that reports success.
    private func requireSuccess(in response: RawResponse) throws {
        guard !plan.resultHasStatus, let body = try? response.json,
            let word = body[plan.polling.statusField]?.stringValue,
            plan.polling.failed.contains(word.lowercased())
        else { return }
        throw failure(.init(state: .init(rawValue: word), isTerminal: true, body: body), response)
    }

    /// The address of the result; `nil` if the last response is the result.
    private func resultAddress(_ step: OperationStep) throws -> RequestAddress? {
        guard contents.watching == .monitor else { return nil }
        let resource = step.status.body["resourceLocation"]?.stringValue
        let address = { try self.address($0, in: step.response?.head) }
        switch plan.polling.finalState {
        case .operationLocation, .azureAsyncOperation: return nil
        case .location where contents.location != nil: return try contents.location.map(address)
        case .resourceLocation where resource != nil: return try resource.map(address)
        case .originalURI: return try address(contents.url)
        default:
            if let resource { return try address(resource) }
            if contents.method == "PUT" || contents.method == "PATCH" { return try address(contents.url) }
            return contents.method == "POST" ? try contents.location.map(address) : nil
        }
    }

    /// The error of an operation that ended without success.
    func failure(_ status: OperationStatus, _ response: RawResponse?) -> ACSError {
        let state = status.state
        // An operation tells the fault of a request that was sent before: hidden is what either has sent.
        let hidden = secrets + (response?.secrets() ?? [])
        let said = ErrorBody(status.body)
        let service = said?.error.hiding(hidden)
        let isKnown = plan.polling.isTerminal(state.rawValue)
        let isCanceled = state == .canceled || state.rawValue.lowercased() == "cancelled"
        var error = ACSError(
            isCanceled ? .operationCanceled : .operationFailed,
            message: service?.message
                ?? (isKnown
                    ? "The operation ended with the state \(state)."
                    : "The operation remains in the unknown state \(state); polling has stopped."),
            operation: plan.name,
            status: response?.head.status,
            code: service?.code,
            target: service?.target,
            details: service?.details ?? [],
            innerError: service?.innerError,
            clientRequestID: contents.clientRequestID,
            wasSent: .yes
        )
        error.identify(by: response?.head)
        error.traceID = said?.traceID
        error.body = response?.body ?? []
        error.personalWords = parameters
        return error
    }

    func cancel() async throws {
        guard let cancel = plan.cancel, !id.isEmpty else {
            throw ACSError(
                .invalidArgument,
                message: "The service can't cancel this operation.",
                operation: plan.name,
                clientRequestID: contents.clientRequestID
            )
        }
        let operation = ServiceOperation("\(plan.name).cancel", .delete, cancel(id))
            .after(parameters: parameters, secrets: secrets)
        let call = try pipeline.prepare(operation, options: laterOptions)
        _ = try await pipeline.perform(call, returning: .raw([200, 202, 204]))
    }

    private func poll(_ address: RequestAddress, allowsMissing: Bool) async throws -> OperationStep.Finding {
        let expected = ExpectedResponse<OperationStep.Finding>(
            [200, 201, 202, 204] + (allowsMissing ? [404] : []),
            .whole { $0.head.status == 404 ? .missing($0) : .state(try seen($0)) }
        )
        return try await pipeline.perform(call(address), returning: expected)
    }

    private func seen(_ response: RawResponse) throws -> OperationStep.Seen {
        let isMonitor = contents.watching == .monitor
        let status = try plan.polling.status(in: response, isMonitor: isMonitor)
        return OperationStep.Seen(
            status: status,
            response: response,
            outlook: plan.polling.outlook(status, response.head),
            movedTo: isMonitor ? nil : try response.head["location"].map { try self.address($0, in: response.head) }
        )
    }

    /// A call that reads an address. It has the client request id of the first call.
    ///
    /// - Parameter response: The response to the call before, whose secrets this call's errors must not repeat either.
    private func call(_ address: RequestAddress, after response: RawResponse? = nil) throws -> Call {
        let operation = ServiceOperation(plan.name, .get, "/").reading(.address(address))
            .after(parameters: parameters, secrets: secrets + (response?.secrets() ?? []))
        return try pipeline.prepare(operation, options: laterOptions)
    }

    /// The parameters of the paths that belong to the operation; the services' errors repeat those of any.
    private var parameters: [String] {
        var first = try? address(contents.url, in: nil)
        first?.route = contents.route
        let links = [contents.monitor, contents.location].compactMap { $0.flatMap { try? address($0, in: nil) } }
        let all = ([first].compactMap(\.self) + links).flatMap(\.parameters)
        return Set(all).sorted { ($1.count, $1) < ($0.count, $0) }
    }

    private var laterOptions: CallOptions {
        CallOptions(
            timeout: options.timeout,
            clientRequestID: contents.clientRequestID,
            loggerMetadata: options.loggerMetadata
        )
    }

    /// - Parameter head: The head of the response that contained the link; `nil` if the link is from a resume token.
    private func address(_ link: String, in head: ResponseHead?) throws -> RequestAddress {
        do {
            return try pipeline.link(link, named: "The link to the operation", pipeline.requireEndpoint(for: plan.name))
        } catch let error as ACSError {
            throw error.about(
                ResponseOrigin(
                    operation: plan.name,
                    head: head,
                    clientRequestID: contents.clientRequestID
                )
            )
        }
    }
}
