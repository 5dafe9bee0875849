// SPDX-License-Identifier: MIT

public import ACSCore

extension ClientOptions {
    /// Returns the options of a client under test.
    ///
    /// They are the defaults, so that the client retries and times out as in production. But waits have no random part,
    /// and the retry budget is not shared with other tests.
    ///
    /// - Parameters:
    ///   - transport: Responds to the requests.
    ///   - clock: Measures waits and timeouts. By default, each wait ends at once.
    public static func testing(
        _ transport: ScriptedTransport,
        clock: ManualClock = ManualClock(skippingWaits: true)
    ) -> ClientOptions {
        var options = ClientOptions(transport: transport, retry: .init(budget: .init(clock: clock)), clock: clock)
        options.retry.random = { 0 }
        return options
    }
}
