// SPDX-License-Identifier: MIT

import Dispatch
import Synchronization

extension Array where Element: Sendable {
    /// Transforms the elements on all cores. The results are in the order of the elements, however long each takes.
    package func concurrentMap<Result: Sendable>(_ transform: @Sendable (Element) -> Result) -> [Result] {
        let results = Mutex<[Result?]>(Swift.Array(repeating: nil, count: count))
        DispatchQueue.concurrentPerform(iterations: count) { index in
            let result = transform(self[index])
            results.withLock { $0[index] = result }
        }
        return results.withLock { $0.compactMap(\.self) }
    }

    /// As above. Of several errors that of the first element is thrown.
    package func concurrentMap<Result: Sendable>(
        _ transform: @Sendable (Element) throws -> Result
    ) throws -> [Result] {
        let results: [Swift.Result<Result, any Error>] = concurrentMap { element in
            Swift.Result { try transform(element) }
        }
        return try results.map { try $0.get() }
    }
}
